import { createPersonIndex } from '../person-index.ts';
import { DEFAULT_PERSON_MODEL, type LevelModel, type PersonModel } from '../person-model.data.ts';
import type { PersonRecord } from '../types.ts';
import { createValueCounts } from './frequencies.ts';
import { learnSameWords } from './learn-words.ts';
import { COMPARISONS, inOrder, LEVEL_ORDER } from './level-order.ts';
import { type ComparedLevel, levelsOf } from './levels-of.ts';
import { type PreparedPerson, preparePerson } from './prepare-person.ts';
import { bitsOf, ownRecords } from './weigh.ts';

export interface TrainingOptions {
  /** What is believed before: where few pairs speak, its shares stand. */
  model?: PersonModel;
  /** At most so many records are looked up among all. */
  sample?: number;
  /** So many pairs are drawn by chance to learn how strangers agree. */
  chances?: number;
  /** Whether words that stand for one another in names are learned too; true if not said. */
  words?: boolean;
}

const ROUNDS = 20;
/** What the model before counts for, in matches and in pairs drawn by chance. */
const MATCHES_BEFORE = 20;
const PAIRS_BEFORE = 500;
const CANDIDATES = 20;
const NAME = COMPARISONS.indexOf('name');
/** From this level on names say nothing of how rare they are. */
const CONFLICT = LEVEL_ORDER.name.indexOf('part_conflicts');
/** Bits beyond which a name is no rarer, that a few pairs may not decide alone, and pairs of such names before any were seen. */
const MOST_COUNTED = 14;
const STRANGERS_BEFORE = 100 * 2 ** 10;
const LEAST_PARTNERS = 0.05;
const MOST_PARTNERS = 20;
/** What one document says beyond the bound of 12 bits: two strangers' numbers are one of ten million, and more. */
const MORE_OF_DOCUMENT = 8;

/** One pair's levels by number (-1: says nothing), where u is not to be used the bits in its place, and bits on top. */
interface Pattern {
  levels: Int8Array;
  chance: Float64Array;
  extra: number;
}

/**
 * Learns from records without labels at which levels records of one person agree: u from pairs drawn by chance, then m by
 * expectation maximisation over the pairs that the index finds, u kept (Winkler 1988; Fellegi and Sunter 1969), and how many
 * records a person has. Pairs not found count as of two people. From what is sure by then, words that stand for one another in
 * names are learned, and m once more with them. Levels keep their order and stay within 12 bits; with few records the model
 * before remains nearly as it was. Deterministic. Time grows with the sample, some milliseconds a record.
 */
export const trainPersonModel = (
  records: readonly PersonRecord[],
  { model = DEFAULT_PERSON_MODEL, sample = 10_000, chances = 100_000, words = true }: TrainingOptions = {},
): PersonModel => {
  if (records.length < 2) return inOrder(model);
  const counts = createValueCounts();
  for (const record of records) counts.count(record, 1);
  const prepared: PreparedPerson[] = [];
  const at = (place: number): PreparedPerson => (prepared[place] ??= preparePerson(records[place]!));
  const byChance: Pattern[] = [];
  for (let pair = 0; pair < chances; pair++) {
    const [a, b] = twoOf(records.length, pair);
    if (a !== b) byChance.push(toPattern(levelsOf(at(a), at(b)) ?? []));
  }
  const u = sharesOf(byChance, null, model, 'u', PAIRS_BEFORE);
  const found = candidatePairs(records, model, sample);
  const learn = (before: PersonModel): PersonModel => {
    const known = { ...counts, records: counts.records, own: ownRecords(before) };
    const patterns = found.pairs.map(([a, b]) =>
      toPattern(levelsOf(at(a), at(b), known, before.sameWords) ?? []),
    );
    const { m, v, partners } = maximise(patterns, u, model, found.asked, records.length);
    return { ...inOrder(withShares(before, u, m, v)), partners };
  };
  const first = learn(model);
  if (!words) return first;
  const prior = Math.log2(first.partners ?? 1) - Math.log2(records.length);
  const isSure = (a: PreparedPerson, b: PreparedPerson): boolean =>
    weightWithoutName(a, b, first) + prior >= 0;
  const sameWords = learnSameWords(records, isSure);
  return learn({ ...first, sameWords: new Set([...(model.sameWords ?? []), ...sameWords]) });
};

/** m by expectation maximisation, u kept; `partners`: records of the same person beside a record, by the beliefs reached. */
const maximise = (
  patterns: readonly Pattern[],
  u: readonly number[][],
  model: PersonModel,
  asked: number,
  records: number,
): { m: number[][]; v: number[]; partners: number } => {
  let m = COMPARISONS.map((name) => LEVEL_ORDER[name].map((level) => model.levels[name][level]!.m));
  let v = LEVEL_ORDER.name.map(() => 1);
  let partners = 1;
  const beliefs = new Float64Array(patterns.length);
  for (let round = 0; round < ROUNDS; round++) {
    // Believed as they will be weighed: in order and bounded.
    const { levels: chances } = inOrder(withShares(model, u, m, v));
    const weights = COMPARISONS.map((name) =>
      LEVEL_ORDER[name].map((level) => Math.log2(chances[name][level]!.m / chances[name][level]!.u)),
    );
    const prior = Math.log2(partners / records);
    let sum = 0;
    for (const [pair, { levels, chance, extra }] of patterns.entries()) {
      let weight = prior + extra;
      for (let at = 0; at < levels.length; at++) {
        const level = levels[at]!;
        if (level < 0) continue;
        weight += chance[at] === 0 ? weights[at]![level]! : chance[at]! + Math.log2(m[at]![level]!);
        if (at === NAME && chance[at] !== 0) weight -= Math.log2(v[level]!);
      }
      beliefs[pair] = 1 / (1 + 2 ** -weight);
      sum += beliefs[pair]!;
    }
    partners = Math.min(MOST_PARTNERS, Math.max(LEAST_PARTNERS, sum / asked));
    m = sharesOf(patterns, beliefs, model, 'm', MATCHES_BEFORE);
    v = strangersByLevel(patterns, beliefs, m[NAME]!);
  }
  return { m, v, partners };
};

/**
 * How often strangers who share a name stand at each level of names, against the exact one: pairs believed to be of two people,
 * each counted as often as its name is rare, so that a common name says no more than any other. Never so few that the level
 * would speak more strongly than the name does.
 */
const strangersByLevel = (
  patterns: readonly Pattern[],
  beliefs: Float64Array,
  m: readonly number[],
): number[] => {
  const sums = m.map((share) => STRANGERS_BEFORE * share);
  let exact = STRANGERS_BEFORE;
  for (const [pair, { levels, chance }] of patterns.entries()) {
    if (chance[NAME] === 0) continue;
    const mass = (1 - beliefs[pair]!) * 2 ** Math.min(MOST_COUNTED, chance[NAME]!);
    sums[levels[NAME]!]! += mass;
    if (levels[NAME] === 0) exact += mass;
  }
  return sums.map((sum, level) => (level === 0 ? 1 : Math.min(1, Math.max(m[level]!, sum / exact))));
};

/** Bits by which words are learned from a pair without looking at its names. */
const weightWithoutName = (a: PreparedPerson, b: PreparedPerson, model: PersonModel): number => {
  let weight = 0;
  for (const one of levelsOf(a, b) ?? []) {
    if (one.name === 'name') continue;
    weight += bitsOf(one, model);
    if (one.level === 'same' && (one.name === 'passport' || one.name === 'national_id'))
      weight += MORE_OF_DOCUMENT;
  }
  return weight;
};

const toPattern = (compared: readonly ComparedLevel[]): Pattern => {
  const levels = new Int8Array(compared.length);
  const chance = new Float64Array(compared.length);
  let bits = 0;
  for (const [at, one] of compared.entries()) {
    levels[at] = (LEVEL_ORDER[one.name] as readonly string[]).indexOf(one.level);
    if (one.chance !== null) chance[at] = -Math.log2(one.chance);
    bits += one.extra ?? 0;
  }
  return { levels, chance, extra: bits };
};

/** Places of two records by a fixed step through all pairs, so that training gives the same model each time. */
const twoOf = (records: number, pair: number): [number, number] => [
  (pair * 7919) % records,
  (pair * 104_729 + 1 + Math.floor(pair / records)) % records,
];

/** Places of the records that are looked up, evenly taken, each with those of whom the index finds it likely. */
const candidatePairs = (
  records: readonly PersonRecord[],
  model: PersonModel,
  sample: number,
): { pairs: [number, number][]; asked: number } => {
  const index = createPersonIndex({ model });
  for (const record of records) index.add(record);
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const step = Math.max(1, Math.floor(records.length / sample));
  const pairs: [number, number][] = [];
  let asked = 0;
  for (let at = 0; at < records.length; at += step, asked++)
    for (const { id } of index.find(records[at]!, {
      limit: CANDIDATES,
      minimumWeight: Number.NEGATIVE_INFINITY,
    }))
      pairs.push([at, places.get(id)!]);
  return { pairs, asked };
};

/** The share of each level among the pairs that say something, by belief; the model before counts for `before` pairs. */
const sharesOf = (
  patterns: readonly Pattern[],
  beliefs: Float64Array | null,
  model: PersonModel,
  chance: 'm' | 'u',
  before: number,
): number[][] => {
  const sums = COMPARISONS.map((name) =>
    LEVEL_ORDER[name].map((level) => before * model.levels[name][level]![chance]),
  );
  for (const [pair, { levels }] of patterns.entries()) {
    const belief = beliefs ? beliefs[pair]! : 1;
    for (let at = 0; at < levels.length; at++) if (levels[at]! >= 0) sums[at]![levels[at]!]! += belief;
  }
  return sums.map((column) => {
    const whole = column.reduce((sum, one) => sum + one, 0);
    return column.map((sum) => sum / whole);
  });
};

const withShares = (
  model: PersonModel,
  u: readonly number[][],
  m: readonly number[][],
  v: readonly number[],
): PersonModel => ({
  ...model,
  levels: Object.fromEntries(
    COMPARISONS.map((name, at) => [
      name,
      Object.fromEntries(
        LEVEL_ORDER[name].map((level, place): [string, LevelModel] => [
          level,
          {
            m: m[at]![place]!,
            u: u[at]![place]!,
            ...(at === NAME && place < CONFLICT ? { v: v[place]! } : {}),
          },
        ]),
      ),
    ]),
  ) as PersonModel['levels'],
});
