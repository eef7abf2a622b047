import { Table } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { Figures } from '@suar/core';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './figures.module.css';
import type { FiguresSearch } from './figures-search.ts';
import { figuresMessages } from './messages.ts';
import { monthLayout } from './month-layout.ts';
import { OUTCOME_ORDER, OUTCOME_PAINT } from './outcomes.ts';

type Props = { months: Figures['byMonth']; search: FiguresSearch; table: boolean };

const HEIGHT = 190;
const FOOT = 22;
const LEFT = 40;

/** Cases by month, stacked by outcome; each piece is a link to the cases it counts. */
export const MonthBars = ({ months, search, table }: Props) => {
  const t = useMessages(figuresMessages);
  const format = useFormat();
  const router = useRouter();
  const navigate = useNavigate();
  const { ref, width } = useElementSize();
  // The month is the narrower filter of the two: a span of time beside it could only hide what the bar counted.
  const place = search.country ? { country: search.country } : {};
  const { bars, ticks, every } = monthLayout(months, { width: Math.max(0, width - LEFT), height: HEIGHT });
  return (
    <section className={`suar-panel ${classes.chart}`}>
      <h2>{t('by_month')}</h2>
      {months.length === 0 && <p className={classes.quiet}>{t('nothing')}</p>}
      {table && months.length > 0 && (
        <div className={classes.scroll}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('month')}</Table.Th>
                {OUTCOME_ORDER.map((outcome) => (
                  <Table.Th key={outcome} ta="right">
                    {t(outcome)}
                  </Table.Th>
                ))}
                <Table.Th ta="right">{t('total')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {months.map(({ month, outcomes, count }) => (
                <Table.Tr key={month}>
                  <Table.Td>
                    <Link to="/cases" search={{ ...place, month }}>
                      {format.month(month)}
                    </Link>
                  </Table.Td>
                  {OUTCOME_ORDER.map((outcome) => (
                    <Table.Td key={outcome} ta="right">
                      {format.number(outcomes[outcome] ?? 0)}
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">{format.number(count)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {!table && months.length > 0 && (
        <>
          <ul className={classes.legend}>
            {OUTCOME_ORDER.map((outcome) => (
              <li key={outcome}>
                <span className={classes.swatch} style={{ background: OUTCOME_PAINT[outcome] }} />
                {t(outcome)}
              </li>
            ))}
          </ul>
          <div ref={ref} className={classes.months}>
            {width > 0 && (
              // biome-ignore lint/a11y/noSvgWithoutTitle: a title here would hide those of the links inside.
              <svg width={width} height={HEIGHT + FOOT + 8}>
                {ticks.map(({ value, y }) => (
                  <g key={value} transform={`translate(0 ${y + 8})`}>
                    <line x1={LEFT} x2={width} className={classes.tick} />
                    <text x={LEFT - 6} dy="0.32em" textAnchor="end" className={classes.tickText}>
                      {format.number(value)}
                    </text>
                  </g>
                ))}
                {bars.map(({ month, x, wide, pieces }, index) => (
                  <g key={month} transform={`translate(${LEFT + x} 8)`}>
                    {pieces.map(({ outcome, y, high, count }) => {
                      const filters = { ...place, month, outcome };
                      const label = `${format.month(month)}, ${t(outcome)}: ${format.number(count)}`;
                      return (
                        <a
                          key={outcome}
                          href={router.buildLocation({ to: '/cases', search: filters }).href}
                          aria-label={label}
                          onClick={(event) => {
                            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                            event.preventDefault();
                            void navigate({ to: '/cases', search: filters });
                          }}
                        >
                          <title>{label}</title>
                          <rect
                            y={y}
                            width={wide}
                            height={high}
                            style={{ fill: OUTCOME_PAINT[outcome] }}
                            className={classes.piece}
                          />
                        </a>
                      );
                    })}
                    {index % every === 0 && (
                      <text x={wide / 2} y={HEIGHT + 15} textAnchor="middle" className={classes.tickText}>
                        {format.month(month)}
                      </text>
                    )}
                  </g>
                ))}
              </svg>
            )}
          </div>
        </>
      )}
    </section>
  );
};
