import type { Statement } from '../report/schema.ts';
import { LURE_CODE_QUESTIONS, SCAM_INDICATORS } from './data/scam-compound.data.ts';
import type { Law } from './types.ts';
import { findQuestion, withTwins } from './worksheet.ts';

/** A question for which evidence is at hand. Never an answer: the officer gives that. */
export type Suggestion = { question: string; statementIds: string[]; codes: string[] };

const BY_CODE: ReadonlyMap<string, readonly string[]> = new Map([
  ...SCAM_INDICATORS.map(({ code, questions }) => [code, questions] as const),
  ...Object.entries(LURE_CODE_QUESTIONS),
]);

/** Questions that an indicator code speaks for: F01 to F17, E1 to E3, "7", "ILO7", "ilo.7", or a question's own id. */
export const questionsForCode = (code: string): readonly string[] => {
  const text = code.trim();
  const known = BY_CODE.get(text.toUpperCase());
  if (known) return known;
  const ilo = /^(?:ilo)?[\s.-]?(\d{1,2})$/i.exec(text);
  const question = ilo ? `ilo.${Number(ilo[1])}` : text;
  return findQuestion(question) ? [question] : [];
};

/**
 * From the accepted indicator statements, the questions they are evidence for, in the order first met,
 * under the laws that are looked at. Proposals, rejected statements and those that a correction replaced are left out.
 */
export const suggestAnswers = (
  statements: readonly Pick<Statement, 'id' | 'field' | 'value' | 'status' | 'corrects'>[],
  laws: readonly Law[] = ['palermo', 'uu21'],
): Suggestion[] => {
  const shown = new Set<string>([...laws, 'ilo', 'delphi', 'child']);
  const replaced = new Set(
    statements.filter(({ status }) => status === 'accepted').map(({ corrects }) => corrects),
  );
  const found = new Map<string, Suggestion>();
  for (const { id, field, value, status } of statements) {
    if (field !== 'indicator' || status !== 'accepted' || replaced.has(id)) continue;
    const questions = new Set(questionsForCode(value.text).flatMap(withTwins));
    for (const question of questions) {
      if (!shown.has(question.split('.')[0] ?? '')) continue;
      const suggestion = found.get(question) ?? { question, statementIds: [], codes: [] };
      if (!suggestion.statementIds.includes(id)) suggestion.statementIds.push(id);
      if (!suggestion.codes.includes(value.text)) suggestion.codes.push(value.text);
      found.set(question, suggestion);
    }
  }
  return [...found.values()];
};
