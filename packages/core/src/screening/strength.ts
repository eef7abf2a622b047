import { type AgeAtEvents, treatedAsChild } from './age.ts';
import { DELPHI_DIMENSIONS } from './data/delphi.data.ts';
import { type DelphiReading, type DelphiResult, delphiQuestions, evaluateDelphi } from './delphi.ts';
import { type ElementsResult, evaluateElements } from './elements.ts';
import { type Answers, isOpen, isYes, type Law, type QuestionSource } from './types.ts';
import { QUESTIONS } from './worksheet.ts';

/** A reason in words: a key of `screeningMessages` with its values. */
export type StrengthReason =
  | { key: 'ilo'; count: number; cited: number; open: number }
  | { key: 'delphi'; reading: DelphiReading; firm: boolean }
  | { key: 'elements'; law: Law; met: number; needed: number }
  /** `shown` is false where the person was only possibly under 18. */
  | { key: 'child'; shown: boolean };

/** What to ask next, and what a yes would change. `changes` is larger the more it would change. */
export type NextQuestion = {
  question: string;
  changes: number;
  reading: DelphiReading | null;
  laws: Law[];
};
export type Strength = {
  child: boolean | null;
  ilo: { yes: string[]; cited: string[]; open: string[] };
  delphi: DelphiResult;
  /** One for each law that is looked at. */
  elements: ElementsResult[];
  reasons: StrengthReason[];
  ask: NextQuestion[];
};

const ILO = QUESTIONS.filter(({ law }) => law === 'ilo').map(({ id }) => id);

const PROGRESS = { unknown: 0, not_met: 0, partly: 1, met: 2 } as const;

const progress = ({ elements }: ElementsResult): number =>
  elements.reduce((sum, { status, needed }) => sum + (needed ? PROGRESS[status] : 0), 0);

/** How near a dimension is to being positive: 0 far, 1 reached. A strong sign is half of it, as two strong suffice. */
const nearness = ({ strong, medium, weak, positive }: DelphiResult['dimensions'][number]): number =>
  positive ? 1 : Math.min(0.9, strong / 2 + medium / 3 + Math.min(weak, 1) / 6);

const describe = (answers: Answers, child: boolean, laws: readonly Law[]) => ({
  delphi: evaluateDelphi(answers, { child }),
  elements: laws.map((law) => evaluateElements(answers, law, { child })),
});
type Description = ReturnType<typeof describe>;

const change = (question: string, before: Description, after: Description): NextQuestion => {
  const readingChanged = after.delphi.reading !== before.delphi.reading;
  const gains = after.elements.map((result, index) => ({
    law: result.law,
    gain: progress(result) - progress(before.elements[index]!),
  }));
  const elements = gains.reduce((sum, { gain }) => sum + gain, 0);
  const near = after.delphi.dimensions.reduce(
    (sum, dimension, index) => sum + nearness(dimension) - nearness(before.delphi.dimensions[index]!),
    0,
  );
  return {
    question,
    changes: (readingChanged ? 10 : 0) + elements + near,
    reading: readingChanged ? after.delphi.reading : null,
    laws: gains.filter(({ gain }) => gain > 0).map(({ law }) => law),
  };
};

/** Open questions that are asked for this person, the one that would change most first; the worksheet's order else. */
const nextQuestions = (
  answers: Answers,
  child: boolean,
  now: Description,
  shown: readonly Law[],
): NextQuestion[] => {
  const askedDelphi = new Set(
    DELPHI_DIMENSIONS.flatMap((dimension) => delphiQuestions(dimension, child)).map(
      ({ question }) => question,
    ),
  );
  const asked = (id: string, law: QuestionSource): boolean => {
    if (law === 'child') return false;
    if (law === 'delphi') return askedDelphi.has(id);
    return law === 'ilo' || shown.includes(law);
  };
  return QUESTIONS.filter(({ id, law }) => isOpen(answers, id) && asked(id, law))
    .map(({ id }) => change(id, now, describe({ ...answers, [id]: { answer: 'yes' } }, child, shown)))
    .filter(({ changes }) => changes > 0)
    .sort((left, right) => right.changes - left.changes);
};

/**
 * How strong the evidence is and why, and what to ask next: never a verdict. `age` is what birth dates say; see
 * `treatedAsChild`. While the age is quite unknown, the stricter reading for adults is given and the age is asked first.
 */
export const strengthOfEvidence = (
  answers: Answers,
  { laws = ['palermo', 'uu21'], age = 'unknown' }: { laws?: readonly Law[]; age?: AgeAtEvents } = {},
): Strength => {
  const question = 'child.under_18';
  const treated = treatedAsChild(answers, age);
  const child = treated === true;
  const now = describe(answers, child, laws);
  const yes = ILO.filter((id) => isYes(answers, id));
  const cited = yes.filter((id) => (answers[id]?.statementIds?.length ?? 0) > 0);
  const open = ILO.filter((id) => isOpen(answers, id));
  const reasons: StrengthReason[] = [
    ...(child ? [{ key: 'child', shown: isYes(answers, question) || age === 'under_18' } as const] : []),
    { key: 'ilo', count: yes.length, cited: cited.length, open: open.length },
    { key: 'delphi', reading: now.delphi.reading, firm: now.delphi.firm },
    ...now.elements.map(({ law, elements }): StrengthReason => {
      const needed = elements.filter((element) => element.needed);
      return {
        key: 'elements',
        law,
        met: needed.filter(({ status }) => status === 'met').length,
        needed: needed.length,
      };
    }),
  ];
  const ageFirst = isOpen(answers, question)
    ? [{ ...change(question, now, describe(answers, true, laws)), question }]
    : [];
  return {
    child: treated,
    ilo: { yes, cited, open },
    ...now,
    reasons,
    ask: [...ageFirst, ...nextQuestions(answers, child, now, laws)],
  };
};
