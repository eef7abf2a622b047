import type { Mention } from '../lexicon/lexicon.ts';
import { CONDITIONAL, NEGATION } from '../lexicon/negation.data.ts';

/** How words are meant: said as so, denied, another's words in news or a warning, or warned of. */
export type Sense = 'asserted' | 'negated' | 'quoted' | 'warning';

const ALL = Object.values(NEGATION)
  .map(({ between }) => between)
  .filter((words) => words !== '')
  .join('|');
/** Texts are short and mixed, so the words of every language may stand between; those of other scripts stand without blanks. */
const BETWEEN = new RegExp(`^(?: ?(?:${ALL}))* ?$`);
const AFTER = new RegExp(
  `^.{0,6}?(?:${Object.values(NEGATION)
    .flatMap(({ after }) => (after === undefined ? [] : [after]))
    .join('|')})`,
  's',
);
const REACH = 40;

/** Is what stands at `start` to `end` denied? `index` is the place among the mentions of the notion that begins it. */
export function isNegated(
  text: string,
  mentions: readonly Mention[],
  index: number,
  start: number,
  end: number,
): boolean {
  for (let at = Math.min(index, mentions.length) - 1; at >= 0 && at > index - 16; at--) {
    const mention = mentions[at]!;
    if (start - mention.start > REACH) break;
    if (mention.notion !== 'NEGATOR' || mention.end > start) continue;
    if (BETWEEN.test(text.slice(mention.end, start)))
      return !CONDITIONAL.test(text.slice(Math.max(0, mention.start - 8), mention.start));
  }
  const next = text.charCodeAt(end);
  return next > 0x8ff && AFTER.test(text.slice(end, end + 14));
}

/** Marks between which words may be another's. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
};

/** Stretches between quotation marks, of at most 600 units. */
export function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open = -1;
  let closing = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (open >= 0 && (mark === closing || at - open > 600)) {
      if (mark === closing) ranges.push([open, at]);
      open = -1;
    } else if (open < 0 && QUOTES[mark] !== undefined) {
      open = at;
      closing = QUOTES[mark];
    }
    if (ranges.length > 500) break;
  }
  return ranges;
}
