import { LURE_CODES } from '../lexicon/concepts.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import { RULES, type Rule } from '../lexicon/rules.data.ts';
import { isNegated, type Sense } from './sense.ts';

/** An indicator read in the folded text, before it becomes a finding. */
export interface Sign {
  code: string;
  start: number;
  end: number;
  sense: Sense;
  confidence: number;
  rule: string;
  /** Of B1: pay as a multiple of the reference wage. */
  payRatio?: number;
}

const FIRST = new Map<string, Rule[]>();
for (const rule of RULES) FIRST.set(rule.first, [...(FIRST.get(rule.first) ?? []), rule]);
const CODES = new Set<string>(LURE_CODES);
const BREAK = /[.!?;\n。！？]/;
const HOURS_BEFORE =
  /(?:\b(?:1[2-9]|2[0-4])|\b(?:fourteen|fifteen|sixteen|seventeen|eighteen|twelve|belas|labing-anim)|(?:十[二三四五六七八九]|二十))[ -]{0,2}个?$/;

/** Every indicator that the notions of a text make, each once per place, asserted or negated. Linear. */
export function findSigns(text: string, mentions: readonly Mention[], notions: ReadonlySet<string>): Sign[] {
  const signs: Sign[] = [];
  const latest = new Map<string, Sign>();
  const negating = notions.has('NEGATOR');
  const put = (
    code: string,
    start: number,
    end: number,
    confidence: number,
    rule: string,
    index: number,
  ): void => {
    const previous = latest.get(code);
    if (previous !== undefined && start < previous.end) {
      if (confidence > previous.confidence) Object.assign(previous, { start, end, confidence, rule });
      return;
    }
    const negated = isNegated(text, negating ? mentions : [], index, start, end);
    const sign: Sign = { code, start, end, sense: negated ? 'negated' : 'asserted', confidence, rule };
    latest.set(code, sign);
    signs.push(sign);
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
      if (!notions.has(rule.second)) continue;
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
  for (let at = index + 1; at < mentions.length && at < index + 60; at++) {
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
  for (let at = index - 1; at >= 0 && at > index - 60; at--) {
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

/** The same signs in a warning, or in news, where what stands in quotation marks is another's. */
export function withSense(
  signs: readonly Sign[],
  quotes: readonly (readonly [number, number])[],
  warning: boolean,
): Sign[] {
  return signs.map((sign) => {
    if (sign.sense === 'negated') return sign;
    const quoted = quotes.some(([from, to]) => sign.start >= from && sign.end <= to);
    return { ...sign, sense: warning ? 'warning' : quoted ? 'quoted' : 'asserted' };
  });
}
