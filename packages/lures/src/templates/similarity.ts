import { limitOf } from './shingles.ts';

/** The shingles of a template: those that most of its first texts share, and all that any of these has. */
export interface Profile {
  readonly fixed: Uint32Array;
  readonly any: Uint32Array;
  /** Up to which hash both are whole. */
  readonly limit: number;
}

/** Of those not above `limit`: how many both ascending lists hold. */
const countCommon = (a: Uint32Array, b: Uint32Array, limit: number): number => {
  let common = 0;
  let at = 0;
  let other = 0;
  while (at < a.length && other < b.length) {
    const left = a[at]!;
    const right = b[other]!;
    if (left > limit || right > limit) break;
    if (left === right) {
      common++;
      at++;
      other++;
    } else if (left < right) at++;
    else other++;
  }
  return common;
};

const countBelow = (a: Uint32Array, limit: number): number => {
  if (limit === 0xffffffff) return a.length;
  let low = 0;
  let high = a.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (a[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * How well a text fills a template, 0 to 1: the harmonic mean of the share of the template's fixed shingles that the text has and
 * the share of the text's shingles known from the template. Between two single texts this is Dice's coefficient.
 */
export function similarity(text: Uint32Array, { fixed, any, limit: known }: Profile): number {
  const limit = Math.min(limitOf(text), known);
  const kept = countBelow(fixed, limit);
  const own = countBelow(text, limit);
  if (kept === 0 || own === 0) return 0;
  const held = countCommon(text, fixed, limit) / kept;
  if (held === 0) return 0;
  const explained = any === fixed ? (held * kept) / own : countCommon(text, any, limit) / own;
  return (2 * held * explained) / (held + explained);
}

/** The profile of a template from the shingles of its first texts. */
export function profileOf(core: readonly Uint32Array[]): Profile {
  if (core.length === 1) return { fixed: core[0]!, any: core[0]!, limit: limitOf(core[0]!) };
  const length = core.reduce((sum, one) => sum + one.length, 0);
  const all = new Uint32Array(length);
  let at = 0;
  // Beyond the lowest limit some texts' shingles are not known.
  let limit = 0xffffffff;
  for (const one of core) {
    all.set(one, at);
    at += one.length;
    limit = Math.min(limit, limitOf(one));
  }
  all.sort();
  const fixed = new Uint32Array(length);
  const any = new Uint32Array(length);
  let fixedLength = 0;
  let anyLength = 0;
  for (let from = 0; from < length && all[from]! <= limit; ) {
    let to = from + 1;
    while (to < length && all[to] === all[from]) to++;
    any[anyLength++] = all[from]!;
    if ((to - from) * 2 > core.length) fixed[fixedLength++] = all[from]!;
    from = to;
  }
  return { fixed: fixed.slice(0, fixedLength), any: any.slice(0, anyLength), limit };
}

/** How alike two templates are: what each keeps, held against all that the other has shown; the lesser of both. */
export const likeness = (one: Profile, other: Profile): number =>
  Math.min(similarity(one.fixed, other), similarity(other.fixed, one));
