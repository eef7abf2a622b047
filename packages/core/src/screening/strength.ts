import { DELPHI_DIMENSIONS } from './data/delphi.data.ts';
import { type DelphiReading, type DelphiResult, delphiQuestions, evaluateDelphi } from './delphi.ts';
import { type ElementsResult, evaluateElements } from './elements.ts';
import { type Answers, isNo, isOpen, isYes, LAWS, type Law } from './types.ts';
import { QUESTIONS } from './worksheet.ts';

/** A reason in words: a key of `screeningMessages` with its values. */
export type StrengthReason =
  | { key: 'ilo'; count: number; cited: number; open: number }
  | { key: 'delphi'; reading: DelphiReading; firm: boolean }
  | { key: 'elements'; law: Law; met: number; needed: number }
  | { key: 'child' };

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
  elements: Record<Law, ElementsResult>;
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

const describe = (answers: Answers, child: boolean) => ({
  delphi: evaluateDelphi(answers, { child }),
  elements: {
    palermo: evaluateElements(answers, 'palermo', { child }),
    uu21: evaluateElements(answers, 'uu21', { child }),
  },
});
type Description = ReturnType<typeof describe>;

const change = (question: string, before: Description, after: Description): NextQuestion => {
  const readingChanged = after.delphi.reading !== before.delphi.reading;
  const laws = LAWS.filter((law) => progress(after.elements[law]) > progress(before.elements[law]));
  const elements = laws.reduce(
    (sum, law) => sum + progress(after.elements[law]) - progress(before.elements[law]),
    0,
  );
  const near = after.delphi.dimensions.reduce(
    (sum, dimension, index) => sum + nearness(dimension) - nearness(before.delphi.dimensions[index]!),
    0,
  );
  return {
    question,
    changes: (readingChanged ? 10 : 0) + elements + near,
    reading: readingChanged ? after.delphi.reading : null,
    laws,
  };
};

/** Open questions that are asked for this person, the one that would change most first; the worksheet's order else. */
const nextQuestions = (answers: Answers, child: boolean, now: Description): NextQuestion[] => {
  const askedDelphi = new Set(
    DELPHI_DIMENSIONS.flatMap((dimension) => delphiQuestions(dimension, child)).map(
      ({ question }) => question,
    ),
  );
  return QUESTIONS.filter(
    ({ id, law }) => isOpen(answers, id) && law !== 'child' && (law !== 'delphi' || askedDelphi.has(id)),
  )
    .map(({ id }) => change(id, now, describe({ ...answers, [id]: { answer: 'yes' } }, child)))
    .filter(({ changes }) => changes > 0)
    .sort((left, right) => right.changes - left.changes);
};

/**
 * How strong the evidence is and why, and what to ask next: never a verdict. The person's age is read from
 * `child.under_18`; while that is open, the stricter reading for adults is given and the age is asked first.
 */
export const strengthOfEvidence = (answers: Answers): Strength => {
  const age = 'child.under_18';
  const child = isYes(answers, age);
  const now = describe(answers, child);
  const yes = ILO.filter((id) => isYes(answers, id));
  const cited = yes.filter((id) => (answers[id]?.statementIds?.length ?? 0) > 0);
  const open = ILO.filter((id) => isOpen(answers, id));
  const reasons: StrengthReason[] = [
    ...(child ? [{ key: 'child' } as const] : []),
    { key: 'ilo', count: yes.length, cited: cited.length, open: open.length },
    { key: 'delphi', reading: now.delphi.reading, firm: now.delphi.firm },
    ...LAWS.map((law): StrengthReason => {
      const needed = now.elements[law].elements.filter((element) => element.needed);
      return {
        key: 'elements',
        law,
        met: needed.filter(({ status }) => status === 'met').length,
        needed: needed.length,
      };
    }),
  ];
  const ageFirst = isOpen(answers, age)
    ? [{ ...change(age, now, describe(answers, true)), question: age }]
    : [];
  return {
    child: child ? true : isNo(answers, age) ? false : null,
    ilo: { yes, cited, open },
    ...now,
    reasons,
    ask: [...ageFirst, ...nextQuestions(answers, child, now)],
  };
};
