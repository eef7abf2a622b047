import { Switch, Table } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { Campaign } from '@suar/core';
import { useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';
import classes from './lure.module.css';
import { everyWeek, weekLayout } from './week-layout.ts';

const HEIGHT = 130;
const LEFT = 34;

/** When a campaign's lures were seen, week by week; as bars or as a table. */
export const WeekBars = ({ weeks: seen }: { weeks: Campaign['weeks'] }) => {
  const t = useMessages(campaignMessages);
  const format = useFormat();
  const { ref, width } = useElementSize();
  const [table, setTable] = useState(false);
  const weeks = everyWeek(seen);
  const { bars, top, every } = weekLayout(weeks, { width: Math.max(0, width - LEFT), height: HEIGHT });
  const label = (week: string, lures: number) =>
    t('week_label', { week: format.day(week), count: format.number(lures) });
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="weeks-title">
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
        <h2 id="weeks-title">{t('weeks')}</h2>
        <Switch
          label={t('as_table')}
          checked={table}
          onChange={(event) => setTable(event.currentTarget.checked)}
        />
      </div>
      {table ? (
        <Table verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('week')}</Table.Th>
              <Table.Th ta="right">{t('lures')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {weeks.map(({ week, lures }) => (
              <Table.Tr key={week}>
                <Table.Td>{format.day(week)}</Table.Td>
                <Table.Td ta="right">{format.number(lures)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <div ref={ref} style={{ minHeight: HEIGHT + 30 }}>
          {width > 0 && (
            <svg
              width={width}
              height={HEIGHT + 28}
              role="img"
              aria-label={weeks
                .filter(({ lures }) => lures > 0)
                .map(({ week, lures }) => label(week, lures))
                .join('; ')}
            >
              {[0, top].map((value) => (
                <g key={value} transform={`translate(0 ${8 + HEIGHT - (value / top) * HEIGHT})`}>
                  <line x1={LEFT} x2={width} className={classes.tick} />
                  <text x={LEFT - 6} dy="0.32em" textAnchor="end" className={classes.tickText}>
                    {format.number(value)}
                  </text>
                </g>
              ))}
              {bars.map((bar, index) => (
                <g key={bar.week} transform={`translate(${LEFT + bar.x} 8)`}>
                  <rect y={bar.y} width={bar.wide} height={bar.high} rx="1.5" className={classes.bar}>
                    <title>{label(bar.week, bar.lures)}</title>
                  </rect>
                  {index % every === 0 && (
                    <text
                      x={index === 0 ? 0 : bar.wide / 2}
                      y={HEIGHT + 15}
                      textAnchor={index === 0 ? 'start' : 'middle'}
                      className={classes.tickText}
                    >
                      {format.day(bar.week)}
                    </text>
                  )}
                </g>
              ))}
            </svg>
          )}
        </div>
      )}
    </section>
  );
};
