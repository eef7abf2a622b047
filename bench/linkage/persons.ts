import {
  DEFAULT_PERSON_MODEL,
  linkPersons,
  type PairQuality,
  type PersonModel,
  pairQuality,
  trainPersonModel,
} from '@suar/linkage';
import { type PersonRow, simulatePersons } from '@suar/simulate';
import { trueNationalities } from './nationality.ts';
import { recordOfRow } from './person-rows.ts';

export interface PersonMeasure {
  rows: number;
  seed: string | number;
  all: PairQuality;
  /** By the nationality of the persons, as the rows of each say it: pairs both of whose rows are of such persons. */
  nationalities: Record<string, PairQuality>;
  worst: { nationality: string; f1: number };
  seconds: { train: number; link: number; all: number };
  /** Of one look-up in the index of all rows, among pairs down to odds of 1 to 1000. */
  findMilliseconds: { p50: number; p95: number };
  /** Of the process at its end, and at its most. */
  megabytes: { now: number; peak: number };
}

export interface PersonMeasureOptions {
  seed?: string | number;
  /** As `linkPersons` has it by default. */
  threshold?: number;
  model?: PersonModel;
  /** Learns the model from the rows themselves, without labels, before they are linked. */
  train?: boolean;
}

const clock = (): number => performance.now();

/**
 * Links `count` invented rows, as reports of many persons, and compares the clusters with the truth, over all and by
 * nationality. The truth is looked at only after linking. Deterministic but for times and memory.
 */
export const measurePersons = (
  count: number,
  { seed = 2024, threshold, model = DEFAULT_PERSON_MODEL, train = true }: PersonMeasureOptions = {},
): PersonMeasure => {
  const rows = [...simulatePersons({ seed, count })];
  const records = rows.map(recordOfRow);
  const times: number[] = [];
  const begun = clock();
  const learned = train ? trainPersonModel(records, { model }) : model;
  const trained = clock();
  const clusters = linkPersons(records, {
    model: learned,
    clock,
    onFind: (milliseconds) => times.push(milliseconds),
    ...(threshold === undefined ? {} : { threshold }),
  });
  const linked = clock();
  // The second round looks up clusters; the first, one look-up a row, is what an arriving report meets.
  const first = times.slice(0, count).sort((a, b) => a - b);
  return {
    rows: count,
    seed,
    ...qualityByNationality(
      rows,
      rows.map(({ row_id }) => clusters.get(row_id)!),
    ),
    seconds: {
      train: (trained - begun) / 1000,
      link: (linked - trained) / 1000,
      all: (linked - begun) / 1000,
    },
    findMilliseconds: { p50: first[count >> 1] ?? 0, p95: first[Math.floor(count * 0.95)] ?? 0 },
    megabytes: {
      now: Math.round(process.memoryUsage().rss / 2 ** 20),
      peak: Math.round(process.resourceUsage().maxRSS / 1024),
    },
  };
};

/** Quality over all rows and by nationality, `clusters` naming each row's cluster. */
export const qualityByNationality = (rows: readonly PersonRow[], clusters: readonly string[]) => {
  const persons = rows.map((row) => row.person_id);
  const places = new Map<string, number[]>();
  for (const [place, nationality] of trueNationalities(rows).entries()) {
    const held = places.get(nationality);
    if (held) held.push(place);
    else places.set(nationality, [place]);
  }
  const nationalities: Record<string, PairQuality> = {};
  for (const [nationality, members] of [...places].sort())
    nationalities[nationality] = pairQuality(
      members.map((place) => persons[place]!),
      members.map((place) => clusters[place]!),
    );
  const [worst] = Object.entries(nationalities).sort(([, a], [, b]) => a.f1 - b.f1);
  return {
    all: pairQuality(persons, clusters),
    nationalities,
    worst: { nationality: worst?.[0] ?? '', f1: worst?.[1].f1 ?? 1 },
  };
};
