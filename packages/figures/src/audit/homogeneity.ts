import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import type { Records } from '../records/types.ts';
import { rowClasses } from './row-classes.ts';

export interface HomogeneityOptions {
  /** Groups of fewer records than this are left to the threshold rule; 1 by default: none. */
  readonly minSize?: number;
  /** The largest distance of a group's distribution from that of all records that t-closeness allows; 0.2 by default. */
  readonly t?: number;
}

export interface HomogeneousGroup {
  /** The group by its quasi-identifier values, and the one sensitive value all its records have. */
  readonly where: Readonly<Record<string, string>>;
  readonly sensitiveValue: string;
  readonly records: number;
}

export interface Homogeneity {
  readonly groups: number;
  /** The smallest number of distinct sensitive values in any group: distinct l-diversity; 0 where there is no group. */
  readonly diversity: number;
  /** Groups of l-diversity 1, the largest first. */
  readonly homogeneous: readonly HomogeneousGroup[];
  /** The share of the grouped records that lie in them. */
  readonly homogeneousShare: number;
  /** The largest distance of any group: the records are t-close for this t and above. */
  readonly closeness: number;
  /** The share of the grouped records whose group lies further than t. */
  readonly beyondShare: number;
}

/**
 * Attribute disclosure without identification: who is known to be in a group whose records all share one sensitive value
 * is known to have it (l-diversity, Machanavajjhala et al. 2007; t-closeness, Li et al. 2007, with equal ground distance,
 * that is total variation). O(records x columns). Refuses unknown or repeated column names and numbers out of range.
 */
export const homogeneityOf = (
  records: Records,
  quasiIdentifiers: readonly string[],
  sensitive: string,
  { minSize = 1, t = 0.2 }: HomogeneityOptions = {},
): Outcome<Homogeneity> => {
  const problems: FiguresProblem[] = [];
  const placeOf = new Map(records.columns.map(({ name }, place) => [name, place]));
  const names = [...quasiIdentifiers, sensitive];
  names.forEach((name, at) => {
    const path = at < quasiIdentifiers.length ? `quasiIdentifiers[${at}]` : 'sensitive';
    if (!placeOf.has(name))
      problems.push({ code: 'unknown_column', path, message: `no column is called ${name}` });
    if (names.indexOf(name) < at)
      problems.push({ code: 'duplicate', path, message: `the column ${name} is named twice` });
  });
  if (!(Number.isInteger(minSize) && minSize >= 1))
    problems.push({ code: 'bad_number', path: 'minSize', message: 'must be a whole number from 1 on' });
  if (!(t >= 0 && t <= 1))
    problems.push({ code: 'bad_number', path: 't', message: 'must lie between 0 and 1' });
  if (problems.length > 0) return refused(problems);
  return accepted(
    measure(
      records,
      quasiIdentifiers.map((name) => placeOf.get(name)!),
      placeOf.get(sensitive)!,
      minSize,
      t,
    ),
  );
};

const measure = (
  records: Records,
  of: readonly number[],
  sensitive: number,
  minSize: number,
  t: number,
): Homogeneity => {
  const { of: groupOf, size } = rowClasses(records, of);
  const codes = records.codes[sensitive]!;
  const values = records.columns[sensitive]!.values;
  const overall = new Float64Array(values.length);
  const counts = Array.from({ length: size }, () => new Map<number, number>());
  const sizes = new Int32Array(size);
  const firstRow = new Int32Array(size).fill(-1);
  for (let row = 0; row < records.size; row++) {
    const group = groupOf[row]!;
    const code = codes[row]!;
    overall[code]! += 1 / records.size;
    counts[group]!.set(code, (counts[group]!.get(code) ?? 0) + 1);
    if (sizes[group]!++ === 0) firstRow[group] = row;
  }
  const homogeneous: HomogeneousGroup[] = [];
  let groups = 0;
  let grouped = 0;
  let alike = 0;
  let beyond = 0;
  let closeness = 0;
  let diversity = Number.POSITIVE_INFINITY;
  counts.forEach((byCode, group) => {
    const members = sizes[group]!;
    if (members < minSize) return;
    groups++;
    grouped += members;
    diversity = Math.min(diversity, byCode.size);
    // Only values the group has can exceed their overall share, and the excess alone is the total variation.
    let distance = 0;
    for (const [code, count] of byCode) distance += Math.max(0, count / members - overall[code]!);
    closeness = Math.max(closeness, distance);
    if (distance > t + 1e-9) beyond += members;
    if (byCode.size !== 1) return;
    alike += members;
    const row = firstRow[group]!;
    homogeneous.push({
      where: Object.fromEntries(
        of.map((c) => [records.columns[c]!.name, records.columns[c]!.values[records.codes[c]![row]!]!]),
      ),
      sensitiveValue: values[codes[row]!]!,
      records: members,
    });
  });
  homogeneous.sort((a, b) => b.records - a.records);
  return {
    groups,
    diversity: groups > 0 ? diversity : 0,
    homogeneous,
    homogeneousShare: grouped > 0 ? alike / grouped : 0,
    closeness,
    beyondShare: grouped > 0 ? beyond / grouped : 0,
  };
};
