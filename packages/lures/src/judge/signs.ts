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

/** Rules by their first notion, with what their signs are called. */
const FIRST = new Map<string, { rule: Rule; name: string }[]>();
for (const rule of RULES) {
  const name = rule.second === undefined ? `notion.${rule.first}` : `near.${rule.first}.${rule.second}`;
  FIRST.set(rule.first, [...(FIRST.get(rule.first) ?? []), { rule, name }]);
}
const CODES = new Set<string>(LURE_CODES);
const BREAK = /[.!?;\n。！？]/;
const HOURS_BEFORE =
  /(?:\b(?:1[2-9]|2[0-4])|\b(?:fourteen|fifteen|sixteen|seventeen|eighteen|twelve|belas|labing-anim)|(?:十[二三四五六七八九]|二十))[ -]{0,2}个?$/;

/** Every indicator that the notions of a text make, each once per place, asserted or negated. Linear. */
export function findSigns(text: string, mentions: readonly Mention[], notions: ReadonlySet<string>): Sign[] {
  const reading: ReadSigns = {
    text,
    signs: [],
    latest: new Map(),
    negators: notions.has('NEGATOR') ? mentions : [],
  };
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const { notion, start, end } = mention;
    if (CODES.has(notion)) put(reading, notion, start, end, 0.75, `phrase.${notion}`, index);
    if (notion === 'RESCUE') put(reading, 'E4', start, end, 0.8, 'phrase.E4', index);
    if (notion === 'HOURS' && HOURS_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
      put(reading, 'F11', Math.max(0, start - 3), end, 0.85, 'hours', index);
    const rules = FIRST.get(notion);
    if (rules === undefined) continue;
    for (const { rule, name } of rules) {
      if (rule.second === undefined) {
        put(reading, rule.code, start, end, rule.confidence, name, index);
        continue;
      }
      if (!notions.has(rule.second)) continue;
      const other = neighbour(text, mentions, index, rule);
      if (other === undefined) continue;
      const from = Math.min(start, other.start);
      put(reading, rule.code, from, Math.max(end, other.end), rule.confidence, name, index);
    }
  }
  return reading.signs.sort((a, b) => a.start - b.start);
}

interface ReadSigns {
  text: string;
  signs: Sign[];
  /** The last sign of each code. */
  latest: Map<string, Sign>;
  /** Mentions among which a negation may stand. */
  negators: readonly Mention[];
}

/** Adds a sign; of those of one code that overlap, the surer one stays. */
function put(
  { text, signs, latest, negators }: ReadSigns,
  code: string,
  start: number,
  end: number,
  confidence: number,
  rule: string,
  index: number,
): void {
  const previous = latest.get(code);
  if (previous !== undefined && start < previous.end) {
    if (confidence > previous.confidence) Object.assign(previous, { start, end, confidence, rule });
    return;
  }
  const negated = isNegated(text, negators, index, start, end);
  const sign: Sign = { code, start, end, sense: negated ? 'negated' : 'asserted', confidence, rule };
  latest.set(code, sign);
  signs.push(sign);
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
