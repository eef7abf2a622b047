import { Group, Text } from '@mantine/core';
import { nameLanguage, type Person, vocabularyMessages } from '@suar/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useShowValue } from '../report/show-value.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { personMessages } from './messages.ts';
import './person.css';
import { saidSideBySide } from './said.ts';

type SaidTableProps = { person: Pick<Person, 'statements' | 'reportLines'> };

/** What each report says of a person, a column a report; lines on which reports disagree carry a mark and a word. */
export const SaidTable = ({ person }: SaidTableProps) => {
  const t = useMessages(personMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const show = useShowValue();
  const rows = saidSideBySide(person);
  const rejected = person.statements.filter((statement) => statement.status === 'rejected').length;
  return (
    <section className="suar-panel" aria-label={t('said')} style={{ padding: 12 }}>
      <h2 style={{ margin: 0, fontSize: 15 }}>{t('said')}</h2>
      <Text size="sm" c="dimmed" mb={4}>
        {rows.length === 0 ? t('nothing_said') : t('said_lead')}
      </Text>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div className="scroll-x" tabIndex={0}>
          <table className="said-table">
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                {person.reportLines.map((report) => (
                  <th scope="col" key={report.subjectId}>
                    <Link to="/reports/$id" params={{ id: report.id }} title={report.preview}>
                      {t('report', { number: report.number })}
                    </Link>
                    <Text size="xs" c="dimmed">
                      {format.day(report.datedOn ?? report.arrivedAt)}
                    </Text>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.field} data-disagrees={row.disagrees}>
                  <th scope="row">
                    {words(`field.${row.field}`)}
                    {row.disagrees && (
                      <Group gap={3} wrap="nowrap" style={{ color: 'var(--suar-plea-text)' }}>
                        <IconAlertTriangle size={12} aria-hidden="true" />
                        <Text size="xs" fw={600}>
                          {t('disagrees')}
                        </Text>
                      </Group>
                    )}
                  </th>
                  {person.reportLines.map((report) => (
                    <td key={report.subjectId}>
                      {(row.byReport.get(report.id) ?? [])
                        .filter((statement) => statement.subjectId === report.subjectId)
                        .map((statement) => (
                          <div key={statement.id} dir="auto">
                            <span
                              data-status={statement.status}
                              lang={
                                row.field === 'name' || row.field === 'alias'
                                  ? nameLanguage(statement.value.text)
                                  : undefined
                              }
                              title={words(`statement.${statement.status}`)}
                            >
                              {show(statement)}
                            </span>
                          </div>
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rejected > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('rejected_hidden', { count: rejected })}
        </Text>
      )}
    </section>
  );
};
