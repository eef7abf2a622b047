/** A template with all its lures, or a lure without a template: what campaigns are made of. */
export interface Unit {
  readonly key: string;
  readonly lureIds: Set<string>;
  /** How many of its lures name each identifier. */
  readonly counts: Map<Identifier, number>;
  group: Group;
}

export interface Identifier {
  readonly kind: string;
  readonly value: string;
  readonly units: Set<Unit>;
}

/** The units of one campaign. */
export interface Group {
  readonly id: string;
  /** Campaigns are numbered in the order of their birth. */
  readonly age: number;
  readonly units: Set<Unit>;
}

/** Two units lie in one campaign when the weights of what they share add up to this, directly or through others. */
export const MINIMUM_WEIGHT = 0.4;

/** An identifier of more units than this weighs nothing: it joins nobody, not even together with others. */
export const MAXIMUM_UNITS = 64;

/** A unit that names more identifiers than this gives each the attention of so many. */
export const MAXIMUM_SHARES = 8;

/**
 * How much it says, 0 to 1, that two units name the same identifier. `units`: how many name it. `attention`: the mean over these
 * of one divided by how many identifiers the unit names, so that an only contact counts 1 and a number beside each lure's own
 * contacts (an agency's telephone, a bank's hotline) counts less:
 *
 *     weight = 1 / log2(max(2, units * (1.25 - attention))), and 0 for more than MAXIMUM_UNITS
 *
 * The inverse logarithm of the degree is Adamic and Adar's (Friends and neighbors on the Web, 2003), the sharing of attention is
 * resource allocation's (Zhou, Lü and Zhang, Predicting missing links via local information, 2009). At MINIMUM_WEIGHT an only
 * contact joins up to 22 units, one of two contacts up to 7, one of many up to 5.
 */
export const weightOf = (units: number, attention: number): number =>
  units > MAXIMUM_UNITS ? 0 : 1 / Math.log2(Math.max(2, units * (1.25 - attention)));

/** The weight of an identifier as the units stand. */
export function weigh({ units }: Identifier): number {
  if (units.size > MAXIMUM_UNITS) return 0;
  const shares: number[] = [];
  for (const { counts } of units) shares.push(1 / Math.min(counts.size, MAXIMUM_SHARES));
  // Added from the smallest, so that the sum does not hang on the order in which lures came.
  shares.sort((a, b) => a - b);
  return weightOf(units.size, shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length));
}
