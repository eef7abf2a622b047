import type { AuditGroup } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { auditMessages } from './audit-messages.ts';
import { calendarWeeks } from './calendar-weeks.ts';

const CELL = 16;

/** The days of the period as a calendar, weeks as columns: the darker, the more was decided; unusual days bear a ring. */
export const DayCalendar = ({
  days,
  from,
  to,
}: {
  days: readonly AuditGroup[];
  from: string;
  to: string;
}) => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  const weeks = calendarWeeks(from, to);
  const byDay = new Map(days.map((day) => [day.key, day]));
  const most = Math.max(1, ...days.map(({ assessed }) => assessed));
  return (
    <div className="calendar-scroll">
      <svg width={weeks.length * CELL + 4} height={7 * CELL + 20} role="img" aria-label={t('calendar')}>
        {weeks.map((week, column) => (
          <g key={week.find((day) => day !== null)} transform={`translate(${column * CELL + 2} 16)`}>
            {week.some((day) => day?.endsWith('-01')) && (
              <text y={-4}>{format.month(week.find((day) => day?.endsWith('-01'))!.slice(0, 7))}</text>
            )}
            {week.map((day, row) => {
              if (day === null) return null;
              const group = byDay.get(day);
              return (
                <rect
                  key={day}
                  y={row * CELL}
                  width={CELL - 3}
                  height={CELL - 3}
                  rx={2}
                  className="calendar-day"
                  data-unusual={group?.unusual ?? 'no'}
                  style={{ fillOpacity: group ? 0.15 + 0.85 * (group.assessed / most) : 0 }}
                >
                  <title>
                    {t('calendar_day', {
                      day: format.day(day),
                      assessed: group?.assessed ?? 0,
                      found: group?.found ?? 0,
                    })}
                  </title>
                </rect>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
};
