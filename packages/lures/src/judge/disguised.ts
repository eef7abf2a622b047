import type { CanonicalText } from '../canonical/canonical-text.ts';
import type { Span } from '../types.ts';

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Letterlike signs, and the wide letters of East Asian keyboards, which nobody takes for a disguise. */
const isSign = (code: number): boolean =>
  (code >= 0x2100 && code <= 0x214f) || (code >= 0xff01 && code <= 0xff5e);
/** One look-alike is a slip; so many letters or spelled-out digits are meant. */
const LETTERS = 3;
const DIGITS = 5;
/** Disguised letters so near one another are one stretch. */
const GAP = 12;

/**
 * F1 as a fact of canonicalisation: stretches of the canonical text whose Latin letters were written as something else or with
 * something between them, and digits that were spelled out. Empty for plain text. Spans are canonical offsets.
 */
export function disguisedSpans(original: string, canonical: CanonicalText): Span[] {
  const { text } = canonical;
  if (text === original) return [];
  const spans: Span[] = [];
  let letters = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = isLetter(code);
    if (!letter && !isDigit(code)) continue;
    const from = canonical.toOriginal(at);
    const to = canonical.toOriginalEnd(at + 1);
    if (letter ? !wasOther(original, from, to, code) && !wasParted(text, at, to, canonical) : to - from < 3)
      continue;
    if (letter) letters++;
    else digits++;
    const last = spans.at(-1);
    if (last !== undefined && at - last.end <= GAP) last.end = at + 1;
    else spans.push({ start: at, end: at + 1 });
  }
  return letters >= LETTERS || digits >= DIGITS ? spans : [];
}

/** Was the letter written as another sign? Capitals and accents are no disguise. */
function wasOther(original: string, from: number, to: number, code: number): boolean {
  const written = original.charCodeAt(from);
  if ((written | 32) === (code | 32) || isSign(written)) return false;
  return (original.slice(from, to).normalize('NFD').charCodeAt(0) | 32) !== (code | 32);
}

/** Do two letters that stand together now stand apart in the original? */
const wasParted = (text: string, at: number, to: number, canonical: CanonicalText): boolean =>
  isLetter(text.charCodeAt(at + 1)) && canonical.toOriginal(at + 1) > to;
