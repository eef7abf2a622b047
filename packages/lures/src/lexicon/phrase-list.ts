import type { MatchText } from './match-text.ts';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';

/** What one list looks for: folded phrases; `open` ones of one word may go on in the text. */
export interface PhraseListSource {
  phrases: readonly string[];
  open?: (phrase: number) => boolean;
}

interface Joint {
  index: PhraseIndex;
  /** Of each phrase: its list, and the number of the list's first phrase. */
  listOf: Uint8Array;
  firsts: number[];
}

const sources: (() => PhraseListSource)[] = [];
let joint: Joint | undefined;

/**
 * A list of phrases that is looked for in every text: all such lists are found in one pass, made by the first that asks. `gather` is
 * called once, at the first text; the list must be made when its module is loaded.
 */
export function phraseList(gather: () => PhraseListSource): PhraseIndex {
  const list = sources.push(gather) - 1;
  // One made late is not in the pass that the others share.
  joint = undefined;
  return {
    find: (match, visit) => {
      match.hits ??= hitsOf(match);
      const { hits } = match;
      for (let at = 0; at < hits.length; at += HIT)
        if (hits[at] === list) visit(hits[at + 1]!, hits[at + 2]!, hits[at + 3]!);
    },
  };
}

/** List, phrase, start, end. */
const HIT = 4;
let scratch = new Int32Array(4096);
let count = 0;

const join = (): Joint => {
  const lists = sources.map((gather) => gather());
  const phrases = lists.flatMap((list) => list.phrases);
  const listOf = new Uint8Array(phrases.length);
  const firsts: number[] = [];
  let first = 0;
  for (const [list, { phrases: own }] of lists.entries()) {
    firsts.push(first);
    listOf.fill(list, first, first + own.length);
    first += own.length;
  }
  const isOpen = (phrase: number): boolean =>
    lists[listOf[phrase]!]!.open?.(phrase - firsts[listOf[phrase]!]!) ?? false;
  return { index: buildPhraseIndex(phrases, isOpen), listOf, firsts };
};

function hitsOf(match: MatchText): Int32Array {
  joint ??= join();
  count = 0;
  joint.index.find(match, put);
  return scratch.slice(0, count);
}

function put(phrase: number, start: number, end: number): void {
  const { listOf, firsts } = joint!;
  if (count === scratch.length) {
    const larger = new Int32Array(2 * count);
    larger.set(scratch);
    scratch = larger;
  }
  const list = listOf[phrase]!;
  scratch[count++] = list;
  scratch[count++] = phrase - firsts[list]!;
  scratch[count++] = start;
  scratch[count++] = end;
}
