import { canonicalText } from './canonical/canonical-text.ts';
import { findContacts } from './find/contacts.ts';
import { findNationalIds, findPassports } from './find/documents.ts';
import { findPhones } from './find/phones.ts';
import { detectLanguage } from './language.ts';
import type { Finding, Reading, ReadingContext } from './types.ts';

/**
 * Reads a message, advert or chat and says what is in it, each value with the words it came from.
 * Pure, synchronous and linear in the text. Offsets are UTF-16 units of `text` as given. Never throws.
 */
export function readText(text: string, context: ReadingContext = {}): Reading {
  const canonical = canonicalText(text);
  const language = detectLanguage(canonical.text);
  const found = [...findContacts(canonical.text), ...findNationalIds(canonical.text)];
  found.push(...findPassports(canonical.text, language.code, found));
  found.push(...findPhones(canonical.text, language.code, context.defaultCountry, found));
  const findings = found.map((finding): Finding => {
    const start = canonical.toOriginal(finding.start);
    return { ...finding, start, end: endInOriginal(text, canonical.toOriginal, finding.end, start) };
  });
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return { language, findings, plea: { urgent: false, confidence: 0, spans: [] }, kind: 'other' };
}

/** End of the last unit's character, so that no surrogate pair is cut and no span is empty. */
export function endInOriginal(text: string, toOriginal: (offset: number) => number, end: number, start: number): number {
  const last = toOriginal(end - 1);
  const code = text.codePointAt(last) ?? 0;
  return Math.min(text.length, Math.max(start + 1, last + (code > 0xffff ? 2 : 1)));
}
