import { Badge, Table, Text } from '@mantine/core';
import { type CampaignIdentifier, identifierText, lureVocabulary } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';
import classes from './lure.module.css';

/** Whom the lures lead to, how strongly each identifier joins them, and which are hubs. */
export const IdentifierTable = ({ identifiers }: { identifiers: readonly CampaignIdentifier[] }) => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="identifier-table-title">
      <h2 id="identifier-table-title">{t('identifiers')}</h2>
      <p className={classes.lead}>{t('identifiers_lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.scroll} aria-label={t('identifiers')} tabIndex={0}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column_identifier')}</Table.Th>
              <Table.Th ta="right">{t('lures')}</Table.Th>
              <Table.Th>{t('column_weight')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {identifiers.map(({ kind, value, lures, weight, hub, campaigns }) => (
              <Table.Tr key={`${kind} ${value}`}>
                <Table.Td>
                  <span className={classes.value}>{identifierText({ kind, value })}</span>
                  <Text size="xs" c="dimmed">
                    {own(`identifier.${kind}`)}
                    {campaigns > 1 && `, ${t('also_in', { count: campaigns - 1 })}`}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">{format.number(lures)}</Table.Td>
                <Table.Td>
                  <svg
                    className={classes.weight}
                    viewBox="0 0 84 8"
                    role="img"
                    aria-label={t('weight_label', { percent: format.percent(weight) })}
                    data-hub={hub || undefined}
                  >
                    <rect width="84" height="8" rx="2" />
                    <rect width={84 * Math.min(1, weight)} height="8" rx="2" />
                  </svg>
                  {hub && (
                    <Badge variant="outline" color="gray" c="var(--mantine-color-text)" ml={6}>
                      {t('hub')}
                    </Badge>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </section>
  );
};
