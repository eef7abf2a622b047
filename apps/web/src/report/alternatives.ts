import type { StatementValue } from '@suar/core';

const asText = (given: unknown): string | null => {
  if (typeof given === 'string') return given;
  if (typeof given !== 'object' || given === null) return null;
  for (const key of ['text', 'e164', 'value', 'code']) {
    const value = Reflect.get(given, key);
    if (typeof value === 'string') return value;
  }
  return null;
};

/**
 * Other readings of the same words that the reader kept beside its first choice (a phone number without country code
 * can be a number of several countries). Shown for choosing, in the reader's order, without the value itself.
 */
export const alternatives = (value: StatementValue): string[] => {
  const given = value.detail?.alternatives;
  if (!Array.isArray(given)) return [];
  const texts = given.map(asText).filter((text): text is string => text !== null && text !== '');
  return [...new Set(texts)].filter((text) => text !== value.text);
};
