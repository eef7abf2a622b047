import { matchesOf } from '../matches-of.ts';
import type { Span } from '../types.ts';
import { BETWEEN, KIN, OF_OTHER, OWNER_AFTER, RELATION_WORDS, type RelationWord } from './kin.data.ts';

/** Words that say what a named person is to the writer (`teller`) or to somebody the writer speaks of (`other`). */
export interface ReadRelation extends Span {
  kind: RelationWord;
  /** Which of the given names the words stand before. */
  name: number;
  of: 'teller' | 'other';
}

const LONGEST_FIRST = (list: string): string =>
  list
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
const CUES = RELATION_WORDS.map((kind) => ({
  kind,
  latin: new RegExp(`(?<![\\p{L}\\d])(?:${LONGEST_FIRST(KIN[kind].latin)})(?=ku|nya|[^\\p{L}\\d]|$)`, 'giu'),
  native: new RegExp(LONGEST_FIRST(KIN[kind].native), 'gu'),
}));
/** How far before a name its word may begin. */
const REACH = 64;

/**
 * What stands right before each name and says what its bearer is to whom. `names` are spans of `text`; the nearest and
 * longest word wins. Pure; a name that no such word precedes gives nothing.
 */
export function readRelations(text: string, names: readonly Span[]): ReadRelation[] {
  return names.flatMap((name, index): ReadRelation[] => {
    const from = Math.max(0, name.start - REACH);
    const line = Math.max(from, text.lastIndexOf('\n', name.start - 1) + 1);
    const before = text.slice(line, name.start);
    let best: (ReadRelation & { length: number }) | undefined;
    for (const { kind, latin, native } of CUES)
      for (const match of [...matchesOf(latin, before), ...matchesOf(native, before)]) {
        const tail = before.slice(match.index + match[0].length);
        const owner = OWNER_AFTER.exec(tail)?.[0] ?? '';
        if (!BETWEEN.test(tail.slice(owner.length))) continue;
        const start = line + match.index;
        if (best && (best.start > start || (best.start === start && best.length >= match[0].length))) {
          // "adik ipar" says more than the "ipar" inside it.
          const inside = start < best.start && start + match[0].length >= best.start + best.length;
          if (!inside) continue;
        }
        const lead = before.slice(Math.max(0, match.index - 20), match.index);
        const other = OF_OTHER.test(lead) || /^nya|^ (?:dia|mereka|niya|nila)/iu.test(owner);
        best = {
          kind,
          start,
          end: start + match[0].length + owner.length,
          name: index,
          of: other ? 'other' : 'teller',
          length: match[0].length,
        };
      }
    if (!best) return [];
    const { length: _length, ...relation } = best;
    return [relation];
  });
}
