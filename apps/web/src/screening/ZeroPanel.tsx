import { Alert, Table, Text } from '@mantine/core';
import { type AuditGroup, largestShareWithNone, logChanceOfNone } from '@suar/core';
import { IconQuestionMark } from '@tabler/icons-react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { auditMessages } from './audit-messages.ts';
import { chanceOf } from './chance.ts';
import { UnaskedList } from './UnaskedList.tsx';

/** Shares to compare with where the office has no other group to compare with. */
const SHARES = [0.01, 0.05, 0.1, 0.4];
/** A chance above this needs no explaining. */
const REMARKABLE = Math.log10(0.05);
const MOST_UNASKED = 6;
/** Of fewer, finding nobody says nothing. */
const FEWEST = 10;

/** Why finding nobody must be explained: how improbable it is, and what was not asked. */
export const ZeroPanel = ({
  office,
  groups,
  nameOf,
}: {
  office: AuditGroup;
  groups: readonly AuditGroup[];
  nameOf: (group: AuditGroup) => string;
}) => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  const chance = (log: number) => {
    const { key, ...values } = chanceOf(log);
    return t(key, values);
  };
  const bare = groups.filter(({ logChanceOfNone: log }) => log !== null && log < REMARKABLE);
  const officeBare = office.found === 0 && office.assessed >= FEWEST;
  if (!officeBare && bare.length === 0) return null;
  return (
    <Alert color="beacon" variant="outline" icon={<IconQuestionMark aria-hidden="true" />} title={t('zero')}>
      {officeBare && (
        <>
          <Text size="sm">{t('zero_office', { assessed: office.assessed })}</Text>
          <Text size="sm">
            {t('zero_bound', { share: `${format.chance(largestShareWithNone(office.assessed) * 100)}%` })}
          </Text>
          <Table verticalSpacing={2} maw={420}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('zero_reference')}</Table.Th>
                <Table.Th>{t('zero_chance')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {SHARES.map((share) => (
                <Table.Tr key={share}>
                  <Table.Td>{format.percent(share)}</Table.Td>
                  <Table.Td>{chance(logChanceOfNone(office.assessed, share))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <UnaskedList group={office} most={MOST_UNASKED} />
        </>
      )}
      {office.found > 0 &&
        bare.map((group) => (
          <div key={group.key}>
            <Text size="sm" fw={600}>
              {t('zero_line', {
                name: nameOf(group),
                assessed: group.assessed,
                share: format.percent(group.rest ?? 0),
                chance: chance(group.logChanceOfNone ?? 0),
              })}
            </Text>
            <Text size="xs">{t('unasked')}:</Text>
            <UnaskedList group={group} most={MOST_UNASKED} />
          </div>
        ))}
    </Alert>
  );
};
