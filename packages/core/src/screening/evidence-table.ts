import { groupQuestions, groupsOf } from './elements.ts';
import type { GivenAnswer } from './schema.ts';
import type { ElementGroup, Law } from './types.ts';

/** One cell of the table of evidence: an element of a law with the statements for it and against it, and what is not known. */
export type EvidenceCell = {
  law: Law;
  element: ElementGroup;
  /** Statement ids. */
  supporting: string[];
  opposing: string[];
  /** Questions not answered, or answered "unknown". */
  missing: string[];
  /** Questions answered by remark alone, without a statement. */
  remarked: string[];
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/**
 * For each element of a law, the statements that speak for it and against it: what a "yes" cites speaks for, what a "no"
 * cites against, and what an answer names as contrary the other way round. Withdrawn statements are left out.
 */
export const evidenceTable = (
  answers: Readonly<Record<string, GivenAnswer>>,
  law: Law,
  withdrawn: ReadonlySet<string>,
): EvidenceCell[] =>
  groupsOf(law).map((element) => {
    const questions = groupQuestions(law, element);
    const given = questions.flatMap(({ id }) => answers[id] ?? []);
    const stand = (ids: readonly string[]) => ids.filter((id) => !withdrawn.has(id));
    const side = (yes: 'statementIds' | 'againstIds', no: 'statementIds' | 'againstIds') =>
      unique(
        given.flatMap((one) =>
          one.answer === 'yes' ? stand(one[yes]) : one.answer === 'no' ? stand(one[no]) : [],
        ),
      );
    return {
      law,
      element,
      supporting: side('statementIds', 'againstIds'),
      opposing: side('againstIds', 'statementIds'),
      missing: questions
        .filter(({ id }) => (answers[id]?.answer ?? 'unknown') === 'unknown')
        .map(({ id }) => id),
      remarked: given
        .filter((one) => one.answer !== 'unknown' && one.statementIds.length === 0)
        .map(({ question }) => question),
    };
  });
