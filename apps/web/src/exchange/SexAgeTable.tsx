import { Button, Table, Text } from '@mantine/core';
import { ALL, SEXES, VICTIM_AGES, type VictimCell, vocabularyMessages } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './exchange.module.css';
import { victimMessages } from './victim-messages.ts';

type Props = { cells: readonly VictimCell[]; onOpen: (cell: VictimCell) => void };

/** Sexes down, ages across; the unknown are a row and a column of their own. */
export const SexAgeTable = ({ cells, onOpen }: Props) => {
  const t = useMessages(victimMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  return (
    <section className={`suar-panel ${classes.scroll}`} aria-label={t('sex')}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sex')}</Table.Th>
            {([ALL, ...VICTIM_AGES] as const).map((age) => (
              <Table.Th key={age} ta="right">
                {t(`age_${age}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {([ALL, ...SEXES] as const).map((sex) => (
            <Table.Tr key={sex}>
              <Table.Th scope="row">{sex === ALL ? t('all') : words(`sex.${sex}`)}</Table.Th>
              {([ALL, ...VICTIM_AGES] as const).map((age) => {
                const cell = cells.find((one) => one.sex === sex && one.age === age);
                return (
                  <Table.Td key={age} ta="right">
                    {cell ? (
                      <>
                        <Button
                          variant="subtle"
                          size="compact-sm"
                          aria-label={t('show_decisions', { count: cell.victims })}
                          onClick={() => onOpen(cell)}
                        >
                          {format.number(cell.victims)}
                        </Button>
                        <Text size="xs" c="dimmed">
                          {cell.rate === null
                            ? t('rate_unknown')
                            : t('rate', { rate: format.chance(cell.rate) })}
                        </Text>
                      </>
                    ) : (
                      <Text size="sm" c="dimmed">
                        0
                      </Text>
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
