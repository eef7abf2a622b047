import { skeletonFeatures } from './features.ts';
import type { SpelledUnit, Spellings } from './learn-spellings.ts';
import {
  chunksOf,
  costOfSpelling,
  type LatinChunks,
  spellingCosts,
  type UnitCosts,
} from './spelling-costs.ts';

/** A name of the other script as units that can be spelled, or a Latin one as the chunks it can be cut into. */
export interface SpelledName {
  rows: UnitCosts[][];
  latin: LatinChunks[];
  features: string[];
}

/** How names of one script and their Latin spellings are prepared and compared by learned spellings. */
export interface BySpelling {
  other(readings: readonly (readonly SpelledUnit[])[]): SpelledName;
  /** `asked`: the name is compared with many. */
  latin(spelled: readonly string[], asked?: boolean): SpelledName;
  /** The highest chance (in nats, at most 0) that one of the readings is spelled so; minus infinity where it cannot be. */
  chance(other: SpelledName, latin: SpelledName): number;
}

/** A unit's other spellings count for finding candidates where they are at least this likely. */
const LIKELY = 0.08;

export const bySpelling = (spellings: Spellings): BySpelling => {
  const costs = spellingCosts(spellings);
  const likely = new WeakMap<UnitCosts, string[]>();
  const likelyOf = (unit: UnitCosts): string[] => {
    const known = likely.get(unit);
    if (known) return known;
    const chunks = [...unit.known]
      .sort((a, b) => b[1] - a[1])
      .filter(([, chance], at) => at === 0 || chance >= LIKELY)
      .slice(0, 4)
      .map(([chunk]) => chunk);
    likely.set(unit, chunks);
    return chunks;
  };
  return {
    other: (readings) => {
      const rows = readings.map((units) => units.map(costs.unit)).filter((row) => row.length > 0);
      const features = new Set<string>();
      for (const row of rows) {
        const first = row.map((unit) => likelyOf(unit)[0] ?? '');
        for (const feature of skeletonFeatures(first.join(''))) features.add(feature);
        for (const [at, unit] of row.entries())
          for (const chunk of likelyOf(unit).slice(1)) {
            // The letters around another spelling of one unit.
            const around = [
              at < 2 ? '^' : first[at - 2],
              at === 0 ? '' : first[at - 1],
              chunk,
              at === row.length - 1 ? '$' : first[at + 1],
            ].join('');
            for (const feature of skeletonFeatures(around, false)) features.add(feature);
          }
      }
      return { rows, latin: [], features: [...features] };
    },
    latin: (spelled, asked = false) => {
      const latin = [...new Set(spelled)].filter((text) => text !== '').map((text) => chunksOf(text, asked));
      return { rows: [], latin, features: [...new Set(latin.flatMap(({ text }) => skeletonFeatures(text)))] };
    },
    chance: (other, latin) => {
      let best = Number.POSITIVE_INFINITY;
      for (const row of other.rows)
        for (const text of latin.latin) best = Math.min(best, costOfSpelling(row, text));
      return -best;
    },
  };
};
