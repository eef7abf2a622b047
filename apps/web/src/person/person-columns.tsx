import { Text } from '@mantine/core';
import { type PersonLine, vocabularyMessages } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../shell/common/DataTable.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { personMessages } from './messages.ts';
import { useBirth, usePersonName } from './person-name.ts';

const none = '–';

/** The columns of the list of persons. */
export const usePersonColumns = (): readonly Column<PersonLine>[] => {
  const t = useMessages(personMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const nameOf = usePersonName();
  const birth = useBirth();
  return useMemo(
    () => [
      { key: 'number', header: t('column_number'), width: '72px', card: 'hidden', cell: (row) => row.number },
      {
        key: 'name',
        header: t('column_name'),
        width: 'minmax(180px, 3fr)',
        card: 'title',
        cell: (row) => (
          <span>
            <Link to="/persons/$id" params={{ id: row.id }} tabIndex={-1}>
              <span dir="auto">{nameOf(row)}</span>
            </Link>
            {row.otherNames.length > 0 && (
              <Text span size="xs" c="dimmed" ml={6} dir="auto">
                {t('also', { names: row.otherNames.join(', ') })}
              </Text>
            )}
          </span>
        ),
      },
      { key: 'role', header: t('column_role'), width: '130px', cell: (row) => words(`subject.${row.role}`) },
      {
        key: 'sex',
        header: t('column_sex'),
        width: '110px',
        cell: (row) => (row.sex === 'unknown' ? none : words(`sex.${row.sex}`)),
      },
      {
        key: 'birth',
        header: t('column_birth'),
        width: 'minmax(110px, 1fr)',
        cell: (row) => birth(row.birth) ?? none,
      },
      {
        key: 'nationality',
        header: t('column_nationality'),
        width: 'minmax(110px, 1fr)',
        cell: (row) => (row.nationality ? format.country(row.nationality) : none),
      },
      {
        key: 'country',
        header: t('column_country'),
        width: 'minmax(100px, 1fr)',
        cell: (row) => (row.country ? format.country(row.country) : none),
      },
      {
        key: 'reports',
        header: t('column_reports'),
        width: '80px',
        align: 'right',
        cell: (row) => format.number(row.reports),
      },
      {
        key: 'case',
        header: t('column_case'),
        width: '80px',
        align: 'right',
        cell: (row) =>
          row.caseId ? (
            <Link to="/cases/$id" params={{ id: row.caseId }} tabIndex={-1}>
              {row.caseNumber}
            </Link>
          ) : (
            none
          ),
      },
    ],
    [t, words, format, nameOf, birth],
  );
};
