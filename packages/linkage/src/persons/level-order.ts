import type { LevelModel, PersonModel } from '../person-model.data.ts';
import type { ComparisonName } from '../types.ts';

/** From full agreement to full difference: a level never weighs more than one that stands before it. */
export const LEVEL_ORDER = {
  name: [
    'exact',
    'same_tokens',
    'sounds_alike',
    'contained',
    'close',
    'one_part',
    'part_conflicts',
    'differs',
  ],
  birth: [
    'exact',
    'day_month_swapped',
    'buddhist_year',
    'year_off',
    'one_digit',
    'default_day',
    'overlap',
    'near',
    'differs',
  ],
  sex: ['same', 'differs'],
  nationality: ['same', 'differs'],
  passport: ['same', 'confusable', 'differs'],
  national_id: ['same', 'confusable', 'differs'],
  phone: ['same', 'reassigned', 'differs'],
  email: ['same', 'differs'],
  handle: ['same', 'differs'],
  place: ['same', 'differs'],
} as const satisfies Record<ComparisonName, readonly string[]>;

export const COMPARISONS = Object.keys(LEVEL_ORDER) as ComparisonName[];

/** A level that few matches were seen at may come out absurdly strong; this many bits bound it. */
const MOST_BITS = 12;
/**
 * Brothers, sisters and twins share a family name, often a birth and a phone. Pairs drawn by chance hold none of them, so that
 * the conflict of one part of a name would look like agreement; the true u lies where families travel together.
 */
const MOST_OF_CONFLICT = -3.5;

/**
 * Makes the levels of a model keep to their order and within 12 bits either way: neighbours out of order share the mean of their
 * weights by the matches at each (pooling adjacent violators). m stays as it is and u gives way: m is what was learned of
 * matches, and where values are counted u is not used.
 */
export const inOrder = (model: PersonModel): PersonModel => ({
  ...model,
  levels: Object.fromEntries(
    COMPARISONS.map((name) => [name, orderLevels(LEVEL_ORDER[name], model.levels[name])]),
  ) as PersonModel['levels'],
});

const orderLevels = (
  order: readonly string[],
  levels: Readonly<Record<string, LevelModel>>,
): Record<string, LevelModel> => {
  const pools: { names: string[]; sum: number; mass: number }[] = [];
  for (const name of order) {
    const { m, u } = levels[name]!;
    const most = name === 'part_conflicts' ? MOST_OF_CONFLICT : MOST_BITS;
    const weight = Math.max(-MOST_BITS, Math.min(most, Math.log2(m / u)));
    pools.push({ names: [name], sum: weight * m, mass: m });
    while (pools.length > 1) {
      const [before, last] = [pools.at(-2)!, pools.at(-1)!];
      if (before.sum / before.mass >= last.sum / last.mass) break;
      pools.splice(-2, 2, {
        names: [...before.names, ...last.names],
        sum: before.sum + last.sum,
        mass: before.mass + last.mass,
      });
    }
  }
  return Object.fromEntries(
    pools.flatMap(({ names, sum, mass }) =>
      names.map((name) => [name, { ...levels[name]!, u: levels[name]!.m / 2 ** (sum / mass) }]),
    ),
  );
};
