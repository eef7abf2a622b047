import { Table } from '@mantine/core';
import type { ReleaseColumnName } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { tableMessages } from './messages.ts';
import { publicMessages } from './public-messages.ts';
import type { Figure } from './read-table.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

type Props = {
  columns: readonly ReleaseColumnName[];
  figures: readonly Figure[];
  /** As a table of every figure instead of bars of the largest. */
  table: boolean;
  /** Months and years keep their order; other figures come by size. */
  ordered: boolean;
};

const SHOWN = 20;
const WIDTH = 400;
const HEIGHT = 16;

/** Figures as lying bars, each with a line from end to end of its interval; or all of them as a table. */
export const IntervalBars = ({ columns, figures, table, ordered }: Props) => {
  const t = useMessages(publicMessages);
  const words = useMessages(tableMessages);
  const format = useFormat();
  const names = useTableWords();
  const sorted = ordered ? figures : [...figures].sort((a, b) => b.count - a.count);
  const shown = table || ordered ? sorted : sorted.slice(0, SHOWN);
  const most = Math.max(1, ...shown.map(({ high }) => high));
  const interval = ({ low, high }: Figure) =>
    words('between', { low: format.number(low), high: format.number(high) });
  const x = (count: number) => (count / most) * (WIDTH - 4) + 2;
  if (table)
    return (
      <div className={classes.scroll}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>{words(column)}</Table.Th>
              ))}
              <Table.Th ta="right">{words('persons')}</Table.Th>
              <Table.Th ta="right">{words('interval')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((figure) => (
              <Table.Tr key={figure.values.join('/')}>
                {columns.map((column, at) => (
                  <Table.Td key={column}>{names.value(column, figure.values[at] ?? '')}</Table.Td>
                ))}
                <Table.Td ta="right">{format.number(figure.count)}</Table.Td>
                <Table.Td ta="right">{interval(figure)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    );
  return (
    <>
      <ul className={classes.barLines}>
        {shown.map((figure) => (
          <li key={figure.values.join('/')} className={classes.barLine}>
            <span>{names.values(columns, figure.values)}</span>
            <svg
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              className={classes.bars}
              aria-hidden="true"
            >
              {figure.low > 0 && (
                <rect x={2} y={2} height={HEIGHT - 4} width={x(figure.count) - 2} className={classes.bar} />
              )}
              <path
                d={`M${x(figure.low)} ${HEIGHT / 2}H${x(figure.high)}M${x(figure.low)} 4V12M${x(figure.high)} 4V12`}
                className={classes.whisker}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
            <span className={classes.barNumbers}>
              {figure.low === 0 ? (
                <small>{t('at_most', { high: format.number(figure.high) })}</small>
              ) : (
                <>
                  {format.number(figure.count)} <small>({interval(figure)})</small>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <p className={classes.quiet}>
          {t('bars_shown', { shown: shown.length, all: format.number(sorted.length) })}
        </p>
      )}
    </>
  );
};
