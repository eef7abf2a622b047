import type { Sense } from '../judge/sense.ts';
import type { Finding, Reading, Span } from '../types.ts';
import { plainText, wordsOf } from './words.ts';

/** One thing of a text that may speak for or against: what it is called in the model, its weight in the sum, where it stands. */
export interface RiskFeature {
  source: 'kind' | 'indicator' | 'finding' | 'word';
  text: string;
  value: number;
  spans: Span[];
}

/** What is warned of or quoted is not what the text itself says. */
const BY_SENSE: Readonly<Record<Sense, string>> = {
  asserted: 'said',
  negated: 'negated',
  warning: 'reported',
  quoted: 'reported',
};
const nameOf = (finding: Finding): { source: RiskFeature['source']; text: string } =>
  finding.kind === 'indicator'
    ? {
        source: 'indicator',
        text: `${finding.text} ${BY_SENSE[finding.detail.sense as Sense]}`,
      }
    : { source: 'finding', text: finding.kind };

/** What reading found: the kind of text, each indicator with its sense, each sort of value; once each. */
export function findingFeatures({ kind, findings }: Reading): RiskFeature[] {
  const features = new Map<string, RiskFeature>();
  features.set(kind, { source: 'kind', text: kind, value: 1, spans: [] });
  for (const finding of findings) {
    const { source, text } = nameOf(finding);
    const span = { start: finding.start, end: finding.end };
    const known = features.get(`${source} ${text}`);
    if (known) known.spans.push(span);
    else features.set(`${source} ${text}`, { source, text, value: 1, spans: [span] });
  }
  return [...features.values()];
}

const LETTERS = /^[\p{L}\p{M}]{2,}$/u;

/** The words of letters alone, once each, of those that `known` has; together of length one, so that long texts do not shout. */
export function wordFeatures(text: string, known: (word: string) => boolean): RiskFeature[] {
  const words = [...wordSet(text)].filter(known);
  const value = 1 / Math.sqrt(words.length || 1);
  return words.map((word) => ({ source: 'word', text: word, value, spans: [] }));
}

export const wordSet = (text: string): Set<string> =>
  new Set([...wordsOf(plainText(text))].filter((word) => LETTERS.test(word)));
