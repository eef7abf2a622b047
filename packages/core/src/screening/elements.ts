import { type Answers, type Element, isNo, isOpen, isYes, type Law, type Question } from './types.ts';
import { QUESTIONS, questionsOf } from './worksheet.ts';

/** UU 21/2007 joins purpose and result: either suffices. */
export const ELEMENT_GROUPS = {
  palermo: { act: ['act'], means: ['means'], purpose: ['purpose'] },
  uu21: { act: ['act'], means: ['means'], purpose: ['purpose', 'result'] },
} as const satisfies Record<Law, Record<'act' | 'means' | 'purpose', readonly Element[]>>;
export type ElementGroup = keyof (typeof ELEMENT_GROUPS)[Law];

/**
 * met: a question of the law is answered yes. partly: none is, but indicators that speak for it are.
 * not_met: every question of it was answered no and nothing speaks for it. unknown: anything else.
 */
export type ElementStatus = 'met' | 'partly' | 'unknown' | 'not_met';
export type ElementResult = {
  element: ElementGroup;
  status: ElementStatus;
  /** False for the means when the person was under 18. */
  needed: boolean;
  /** Questions of the law answered yes. */
  supportedBy: string[];
  /** Indicators answered yes that speak for it. */
  indicatedBy: string[];
  /** Questions of the law still open. */
  missing: string[];
};
export type ElementsResult = { law: Law; elements: ElementResult[]; allMet: boolean };

const INDICATORS_FOR: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { id, bearsOn } of QUESTIONS)
    for (const legal of bearsOn) map.set(legal, [...(map.get(legal) ?? []), id]);
  return map;
})();

type Asked = { readonly questions: readonly Question[]; readonly speaking: readonly string[] };

/** For each element of each law: its questions, and the indicators that speak for it. */
const asked = (law: Law, group: ElementGroup): Asked => {
  const questions = ELEMENT_GROUPS[law][group].flatMap((element) => questionsOf(law, element));
  return { questions, speaking: [...new Set(questions.flatMap(({ id }) => INDICATORS_FOR.get(id) ?? []))] };
};
const askedBy = (law: Law): Record<ElementGroup, Asked> => ({
  act: asked(law, 'act'),
  means: asked(law, 'means'),
  purpose: asked(law, 'purpose'),
});
const ASKED: Record<Law, Record<ElementGroup, Asked>> = {
  palermo: askedBy('palermo'),
  uu21: askedBy('uu21'),
};

const statusOf = (
  answers: Answers,
  questions: readonly Question[],
  met: boolean,
  indicated: boolean,
): ElementStatus => {
  if (met) return 'met';
  if (indicated) return 'partly';
  return questions.every(({ id }) => isNo(answers, id)) ? 'not_met' : 'unknown';
};

/**
 * How far each element of a law is shown by the answers: evidence, never a verdict. Confinement, forgery and debt bondage
 * are means in their own right under UU 21/2007; consent plays no part once a means is met; a child needs no means.
 */
export const evaluateElements = (
  answers: Answers,
  law: Law,
  { child }: { child: boolean },
): ElementsResult => {
  const elements = (['act', 'means', 'purpose'] as const).map((group): ElementResult => {
    const { questions, speaking } = ASKED[law][group];
    const supportedBy = questions.filter(({ id }) => isYes(answers, id)).map(({ id }) => id);
    const indicatedBy = speaking.filter((id) => isYes(answers, id));
    return {
      element: group,
      status: statusOf(answers, questions, supportedBy.length > 0, indicatedBy.length > 0),
      needed: !(child && group === 'means'),
      supportedBy,
      indicatedBy,
      missing: questions.filter(({ id }) => isOpen(answers, id)).map(({ id }) => id),
    };
  });
  return { law, elements, allMet: elements.every(({ status, needed }) => !needed || status === 'met') };
};
