import type { MatchingModel } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { useComparisonName } from './comparison-name.ts';
import { matchingMessages } from './matching-messages.ts';
import './person.css';
import { useBits } from './Waterfall.tsx';

type Line = MatchingModel['levels'][number];
/** The bars reach from minus to plus so many bits. */
const REACH = 18;
/** Differences that would not show in a rounded figure. */
const LEAST_CHANGE = 0.05;

const place = (bits: number): number => 50 + (50 * Math.max(-REACH, Math.min(REACH, bits))) / REACH;

const LEVELS = matchingMessages.en;

/** Every level's weight as a bar from the middle: built-in as a line, in force as the bar. */
export const WeightBars = ({ levels }: { levels: readonly Line[] }) => {
  const t = useMessages(matchingMessages);
  const nameOf = useComparisonName();
  const bits = useBits();
  const levelOf = (level: string): string => {
    const key = `level_${level}`;
    return key in LEVELS ? t(key as keyof typeof LEVELS) : level.replaceAll('_', ' ');
  };
  const groups = [...new Set(levels.map((line) => line.comparison))].map(
    (name) => [name, levels.filter((line) => line.comparison === name)] as const,
  );
  return (
    <div className="weight-bars">
      <p className="weight-legend">{t('legend')}</p>
      {groups.map(([comparison, lines]) => (
        <section key={comparison} aria-label={nameOf(comparison)}>
          <h2>{nameOf(comparison)}</h2>
          <ul>
            {lines.map(({ level, before, after }) => (
              <li key={level}>
                <span>{levelOf(level)}</span>
                <span className="weight-track" aria-hidden="true">
                  <span
                    className="weight-bar"
                    data-tone={after < 0 ? 'against' : 'for'}
                    style={{
                      insetInlineStart: `${Math.min(50, place(after))}%`,
                      width: `${Math.abs(place(after) - 50)}%`,
                    }}
                  />
                  <span className="weight-before" style={{ insetInlineStart: `${place(before)}%` }} />
                </span>
                <span className="weight-figure">
                  {Math.abs(after - before) < LEAST_CHANGE
                    ? t('unchanged', { after: bits(after) })
                    : t('changed', { before: bits(before), after: bits(after) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
