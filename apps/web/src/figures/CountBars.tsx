import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseSearch } from '../case/case-search.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './figures.module.css';
import { figuresMessages } from './messages.ts';

type Props = {
  title: string;
  /** What the keys are, as a table's heading. */
  column: string;
  counts: readonly { key: string; count: number }[];
  name: (key: string) => string;
  /** The filters of the list that a bar counts; null where no filter can say it. */
  search: (key: string) => CaseSearch | null;
  table: boolean;
};

const SHOWN = 10;

/** Counts as lying bars, each a link to the cases it counts; or as a table. */
export const CountBars = ({ title, column, counts, name, search, table }: Props) => {
  const t = useMessages(figuresMessages);
  const format = useFormat();
  const sorted = [...counts].sort((a, b) => b.count - a.count);
  const most = sorted[0]?.count ?? 0;
  const shown = table ? sorted : sorted.slice(0, SHOWN);
  const label = (key: string, text: string) => {
    const filters = search(key);
    return filters ? (
      <Link to="/cases" search={filters}>
        {text}
      </Link>
    ) : (
      text
    );
  };
  return (
    <section className={`suar-panel ${classes.chart}`}>
      <h2>{title}</h2>
      {shown.length === 0 && <p className={classes.quiet}>{t('nothing')}</p>}
      {table && shown.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{column}</Table.Th>
              <Table.Th ta="right">{t('count')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ key, count }) => (
              <Table.Tr key={key}>
                <Table.Td>{label(key, name(key))}</Table.Td>
                <Table.Td ta="right">{format.number(count)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {!table && (
        <ul className={classes.bars}>
          {shown.map(({ key, count }) => {
            const filters = search(key);
            const bar = (
              <>
                <span className={classes.barName}>{name(key)}</span>
                <svg
                  className={classes.barPlace}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={most === 0 ? 0 : (count / most) * 100} height={10} className={classes.bar} />
                </svg>
                <span className={classes.barCount}>{format.number(count)}</span>
              </>
            );
            return (
              <li key={key}>
                {filters ? (
                  <Link
                    to="/cases"
                    search={filters}
                    className={classes.barLine}
                    title={`${name(key)}: ${format.number(count)}`}
                  >
                    {bar}
                  </Link>
                ) : (
                  <span className={classes.barLine}>{bar}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!table && sorted.length > SHOWN && (
        <p className={classes.quiet}>{t('others', { count: sorted.length - SHOWN })}</p>
      )}
    </section>
  );
};
