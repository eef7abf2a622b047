import { type ClusterOptions, clusterPairs } from '../cluster.ts';
import { createPersonIndex } from '../person-index.ts';
import { DEFAULT_PERSON_MODEL, type PersonModel } from '../person-model.data.ts';
import { agglomerate } from '../table/agglomerate.ts';
import type { PersonRecord } from '../types.ts';
import { mergedRecord } from './merged-record.ts';

export interface LinkOptions extends Omit<ClusterOptions, 'threshold' | 'roles'> {
  model?: PersonModel;
  /** Bits that the mean of all pairs between two clusters must reach. */
  threshold?: number;
  /** Told how long each look-up took, in milliseconds of `clock`. */
  onFind?: (milliseconds: number) => void;
  clock?: () => number;
}

/** What is more likely than not is put together. */
const THRESHOLD = 0;
/** First only what is more likely than not is put together. */
const FIRST_THRESHOLD = 0;
/** What a pair counts that was not found or is less likely than this. */
const UNKNOWN = -6;
const LEAST = -10;
const MOST_FOUND = 40;

/**
 * Who is one person among many records: each is looked up in an index of all, pairs are clustered by average linkage, and the
 * records of each cluster, taken together as one, are looked up once more, so that what one report says of age and another of
 * the phone both speak for a third. A suspect and a person at risk, two subjects of one report and those judged apart are never
 * in one cluster unless `mustLink` says so. Gives every id its cluster's name. Time grows with the records, half a millisecond
 * or two each; memory holds the index and the pairs.
 */
export const linkPersons = (
  records: readonly PersonRecord[],
  { model = DEFAULT_PERSON_MODEL, threshold = THRESHOLD, onFind, clock, ...options }: LinkOptions = {},
): Map<string, string> => {
  const find = { model, onFind, clock };
  const first = findPairs(records, find);
  const early = clustersOf(records.length, first, Math.max(threshold, FIRST_THRESHOLD));
  const merged = early.map((places) => mergedRecord(places.map((place) => records[place]!)));
  const second = findPairs(merged, find);
  const late = clustersOf(merged.length, second, threshold);

  const cluster = new Int32Array(records.length);
  for (const [number, parts] of late.entries())
    for (const part of parts) for (const place of early[part]!) cluster[place] = number;
  return keepRules(records, cluster, options);
};

interface FoundPairs {
  left: Int32Array;
  right: Int32Array;
  weights: Float64Array;
}

const findPairs = (
  records: readonly PersonRecord[],
  {
    model,
    onFind,
    clock,
  }: { model: PersonModel; onFind: LinkOptions['onFind']; clock: LinkOptions['clock'] },
): FoundPairs => {
  const index = createPersonIndex({ model });
  const places = new Map<string, number>();
  for (const [place, record] of records.entries()) {
    index.add(record);
    places.set(record.id, place);
  }
  const weights = new Map<number, number>();
  for (const [place, record] of records.entries()) {
    const begun = clock?.() ?? 0;
    const found = index.find(record, { limit: MOST_FOUND, minimumWeight: LEAST });
    if (onFind && clock) onFind(clock() - begun);
    for (const { id, weight, crossRole } of found) {
      if (crossRole) continue;
      const other = places.get(id)!;
      weights.set(Math.min(place, other) * records.length + Math.max(place, other), weight);
    }
  }
  const pairs = [...weights.keys()];
  return {
    left: Int32Array.from(pairs, (pair) => Math.floor(pair / records.length)),
    right: Int32Array.from(pairs, (pair) => pair % records.length),
    weights: Float64Array.from(weights.values()),
  };
};

/** The places of each cluster's records. */
const clustersOf = (records: number, pairs: FoundPairs, threshold: number): number[][] => {
  const clusters = agglomerate(records, pairs.left, pairs.right, pairs.weights, {
    threshold,
    unknown: UNKNOWN,
  });
  const places = new Map<number, number[]>();
  for (const [place, cluster] of clusters.entries()) {
    const held = places.get(cluster);
    if (held) held.push(place);
    else places.set(cluster, [place]);
  }
  return [...places.values()];
};

/** Joins each cluster's records one by one, as far as roles, reports and judgements allow. */
const keepRules = (
  records: readonly PersonRecord[],
  cluster: Int32Array,
  { mustLink, cannotLink = [], previous }: Omit<ClusterOptions, 'threshold' | 'roles'>,
): Map<string, string> => {
  const members = new Map<number, PersonRecord[]>();
  for (const [place, record] of records.entries()) {
    const held = members.get(cluster[place]!);
    if (held) held.push(record);
    else members.set(cluster[place]!, [record]);
  }
  const pairs: { a: string; b: string; weight: number }[] = [];
  const apart: (readonly [string, string])[] = [...cannotLink];
  for (const [first, ...others] of members.values())
    for (const [at, other] of others.entries()) {
      pairs.push({ a: first!.id, b: other.id, weight: 0 });
      for (const before of [first!, ...others.slice(0, at)])
        if (other.group !== undefined && other.group === before.group) apart.push([before.id, other.id]);
    }
  for (const { id } of records) pairs.push({ a: id, b: id, weight: 0 });
  return clusterPairs(pairs, {
    threshold: 0,
    cannotLink: apart,
    roles: new Map(records.map(({ id, role }) => [id, role])),
    ...(mustLink ? { mustLink } : {}),
    ...(previous ? { previous } : {}),
  });
};
