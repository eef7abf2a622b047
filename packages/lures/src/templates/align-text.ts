import { alignTokens, MAXIMUM_ALIGNED, type TokenList } from './align-tokens.ts';
import type { Skeleton } from './skeleton.ts';
import type { AlignedSpan } from './types.ts';

const FIXED = -1;
const OWN = -2;

const span = (start: number, end: number, what: number): AlignedSpan =>
  what >= 0
    ? { start, end, slot: what }
    : what === FIXED
      ? { start, end, slot: null }
      : { start, end, slot: null, own: true };

const codeOf = ({ slot, own }: AlignedSpan): number => slot ?? (own ? OWN : FIXED);

/** Currency signs belong to the amount after them. */
const startOf = ({ text, start }: TokenList, at: number, atLeast: number): number => {
  const from = start[at]!;
  return from - 1 >= atLeast && /\p{Sc}/u.test(text[from - 1]!) ? from - 1 : from;
};

/** Beyond the aligned part every text goes its own way. */
const isCut = ({ hash }: TokenList): boolean => hash.length === MAXIMUM_ALIGNED;

/** A text of the template in spans that follow one another from 0 to its end. */
export function alignText(tokens: TokenList, skeleton: Skeleton): AlignedSpan[] {
  const { text, hash, end } = tokens;
  if (text.length === 0) return [];
  const what = new Int32Array(hash.length).fill(OWN);
  let from = 0;
  const fillGap = (gap: number, until: number): void => {
    const slot = skeleton.slotOfGap[gap]!;
    if (slot >= 0) what.fill(slot, from, until);
  };
  let openGap = 0;
  for (const [column, token] of alignTokens(skeleton, tokens).entries()) {
    if (token < 0) {
      // Where columns are missing, what stands there fills the first slot among them.
      if (skeleton.slotOfGap[openGap]! < 0) openGap = column + 1;
      continue;
    }
    fillGap(skeleton.slotOfGap[openGap]! < 0 ? column : openGap, token);
    what[token] = skeleton.slotOfColumn[column]! >= 0 ? skeleton.slotOfColumn[column]! : FIXED;
    from = token + 1;
    openGap = column + 1;
  }
  fillGap(openGap, hash.length);

  const spans: AlignedSpan[] = [];
  let start = 0;
  /** Adds what runs on to `until`; what stands between words goes with the template's. */
  const run = (until: number, as: number): void => {
    const last = spans.at(-1);
    if (until <= start) return;
    if (last !== undefined && codeOf(last) === as) spans[spans.length - 1] = span(last.start, until, as);
    else spans.push(span(start, until, as));
    start = until;
  };
  for (let at = 0; at < hash.length; at++) {
    if (at === 0 || what[at] !== what[at - 1]) run(startOf(tokens, at, start), FIXED);
    run(end[at]!, what[at]!);
  }
  run(text.length, isCut(tokens) ? OWN : FIXED);
  return spans;
}
