import { nameLanguage, type SpelledName, type Statement } from '@suar/core';
import { romanise } from '@suar/linkage';

const capitals = (words: string): string =>
  words.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());

/** Every spelling of a person's names that still speaks, in how many reports, and how other scripts read in Latin letters. */
export const spelledNames = (
  statements: readonly Pick<Statement, 'field' | 'value' | 'status' | 'reportId'>[],
): SpelledName[] => {
  const reports = new Map<string, Set<string>>();
  for (const { field, value, status, reportId } of statements)
    if ((field === 'name' || field === 'alias') && (status === 'proposed' || status === 'accepted'))
      reports.set(value.text, (reports.get(value.text) ?? new Set()).add(reportId));
  return [...reports].map(([text, where]) => {
    const language = nameLanguage(text) ?? null;
    const latin = /\p{Script=Latin}/u.test(text);
    const reading = latin ? undefined : romanise(text)[0];
    return { text, language, romanised: reading ? capitals(reading) : null, reports: where.size };
  });
};
