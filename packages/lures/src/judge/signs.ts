import { LURE_PHRASES } from '../data/lexicon/lure-phrases.data.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import { RULES, type Rule } from '../lexicon/rules.data.ts';

export type Sense = 'asserted' | 'negated' | 'quoted' | 'warning';

/** An indicator read in the folded text, before it becomes a finding. */
export interface Sign {
  code: string;
  start: number;
  end: number;
  sense: Sense;
  confidence: number;
  rule: string;
}

const FIRST = new Map<string, Rule[]>();
for (const rule of RULES) FIRST.set(rule.first, [...(FIRST.get(rule.first) ?? []), rule]);
const CODES = new Set(Object.keys(LURE_PHRASES));
const FILLERS =
  /^(?: ?(?:pernah|ada|yang|been|being|was|were|is|are|ever|yet|have|has|kena|sampai|be|bi|to|sedang|akan|ได้|เคย))* ?$/;
const BREAK = /[.!?;\n。！？]/;
const HOURS_BEFORE =
  /(?:\b(?:1[2-9]|2[0-4])|\b(?:fourteen|fifteen|sixteen|seventeen|eighteen|twelve|belas|labing-anim)|(?:十[二三四五六七八九]|二十))[ -]{0,2}个?$/;
/** Marks between which words may be another's. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '«': '»', '「': '」', '『': '』' };

/** Every indicator that the notions of a text make, each once per place, with the sense it is said in. Linear. */
export function findSigns(
  text: string,
  mentions: readonly Mention[],
  newsy: boolean,
  warning: boolean,
): Sign[] {
  const quotes = newsy || warning ? quotedRanges(text) : [];
  const signs: Sign[] = [];
  const put = (
    code: string,
    start: number,
    end: number,
    confidence: number,
    rule: string,
    index: number,
  ): void => {
    const previous = signs.findLast((sign) => sign.code === code);
    if (previous !== undefined && start < previous.end) {
      if (confidence > previous.confidence) Object.assign(previous, { start, end, confidence, rule });
      return;
    }
    const quoted = quotes.some(([from, to]) => start >= from && end <= to);
    const sense: Sense = isNegated(text, mentions, index, start)
      ? 'negated'
      : warning
        ? 'warning'
        : quoted
          ? 'quoted'
          : 'asserted';
    signs.push({ code, start, end, sense, confidence, rule });
  };
  mentions.forEach((mention, index) => {
    if (CODES.has(mention.notion))
      put(mention.notion, mention.start, mention.end, 0.75, `phrase.${mention.notion}`, index);
    if (mention.notion === 'RESCUE') put('E4', mention.start, mention.end, 0.8, 'phrase.E4', index);
    if (
      mention.notion === 'HOURS' &&
      HOURS_BEFORE.test(text.slice(Math.max(0, mention.start - 12), mention.start))
    ) {
      const start = Math.max(0, mention.start - 3);
      put('F11', start, mention.end, 0.85, 'hours', index);
    }
    for (const rule of FIRST.get(mention.notion) ?? []) {
      if (rule.second === undefined) {
        put(rule.code, mention.start, mention.end, rule.confidence, `notion.${rule.first}`, index);
        continue;
      }
      const other = neighbour(text, mentions, index, rule);
      if (other === undefined) continue;
      const start = Math.min(mention.start, other.start);
      put(
        rule.code,
        start,
        Math.max(mention.end, other.end),
        rule.confidence,
        `near.${rule.first}.${rule.second}`,
        index,
      );
    }
  });
  return signs.sort((a, b) => a.start - b.start);
}

/** The nearest mention of the rule's second notion within reach and in the same sentence. */
function neighbour(
  text: string,
  mentions: readonly Mention[],
  index: number,
  rule: Rule,
): Mention | undefined {
  const here = mentions[index]!;
  const within = rule.within ?? 40;
  for (let at = index + 1; at < mentions.length && at < index + 40; at++) {
    const other = mentions[at]!;
    if (other.start - here.end > within) break;
    if (
      other.notion === rule.second &&
      other.start >= here.end &&
      !BREAK.test(text.slice(here.end, other.start))
    )
      return other;
  }
  if (rule.ordered === true) return undefined;
  for (let at = index - 1; at >= 0 && at > index - 40; at--) {
    const other = mentions[at]!;
    if (here.start - other.start > within + 60) break;
    const gap = here.start - other.end;
    if (
      other.notion === rule.second &&
      gap >= 0 &&
      gap <= within &&
      !BREAK.test(text.slice(other.end, here.start))
    )
      return other;
  }
  return undefined;
}

function isNegated(text: string, mentions: readonly Mention[], index: number, start: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 12; at--) {
    const mention = mentions[at]!;
    if (start - mention.start > 40) return false;
    if (mention.notion === 'NEGATOR' && mention.end <= start && FILLERS.test(text.slice(mention.end, start)))
      return true;
  }
  return false;
}

function quotedRanges(text: string): [number, number][] {
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
