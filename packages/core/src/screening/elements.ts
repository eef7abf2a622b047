import { getLaw } from './laws.ts';
import {
  type Answers,
  ELEMENT_GROUPS,
  type Element,
  type ElementGroup,
  isNo,
  isOpen,
  isYes,
  LAWS,
  type Law,
  type Question,
} from './types.ts';
import { QUESTIONS, questionsOf, withTwins } from './worksheet.ts';

/** UU 21/2007 joins purpose and result: either suffices. */
const ELEMENTS_OF = {
  act: ['act'],
  means: ['means'],
  purpose: ['purpose', 'result'],
  offence: ['offence'],
} as const satisfies Record<ElementGroup, readonly Element[]>;

/** What a law asks to be shown together; only some know offences that stand by themselves. */
export const groupsOf = (law: Law): readonly ElementGroup[] =>
  ELEMENT_GROUPS.filter(
    (group) => group !== 'offence' || getLaw(law).questions.some(({ element }) => element === 'offence'),
  );

/** The questions of one group of a law, in the worksheet's order. */
export const groupQuestions = (law: Law, group: ElementGroup): readonly Question[] =>
  ELEMENTS_OF[group].flatMap((element) => questionsOf(law, element));

/**
 * met: a question of the law is answered yes. partly: none is, but indicators that speak for it are.
 * not_met: every question of it was answered no and nothing speaks for it. unknown: anything else.
 */
export type ElementStatus = 'met' | 'partly' | 'unknown' | 'not_met';
export type ElementResult = {
  element: ElementGroup;
  status: ElementStatus;
  /** False for the means when the person is treated as a child, and for offences that stand by themselves. */
  needed: boolean;
  /** Questions of the law answered yes. */
  supportedBy: string[];
  /** Indicators answered yes that speak for it. */
  indicatedBy: string[];
  /** Questions of the law still open. */
  missing: string[];
};
export type ElementsResult = { law: Law; elements: ElementResult[]; allMet: boolean };

/** An indicator speaks for a legal question under every law that asks it in the same sense. */
const INDICATORS_FOR: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { id, bearsOn } of QUESTIONS)
    for (const legal of new Set(bearsOn.flatMap(withTwins))) map.set(legal, [...(map.get(legal) ?? []), id]);
  return map;
})();

type Asked = {
  readonly group: ElementGroup;
  readonly questions: readonly Question[];
  readonly speaking: readonly string[];
};

/** For each law: its groups with their questions, and the indicators that speak for them. */
const ASKED: ReadonlyMap<Law, readonly Asked[]> = new Map(
  LAWS.map((law) => [
    law,
    groupsOf(law).map((group): Asked => {
      const questions = groupQuestions(law, group);
      return {
        group,
        questions,
        speaking: [...new Set(questions.flatMap(({ id }) => INDICATORS_FOR.get(id) ?? []))],
      };
    }),
  ]),
);

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
 * are means in their own right under UU 21/2007; consent plays no part once a means is met; a child needs no means; an
 * offence that stands by itself suffices alone.
 */
export const evaluateElements = (
  answers: Answers,
  law: Law,
  { child }: { child: boolean },
): ElementsResult => {
  const elements = (ASKED.get(law) ?? []).map(({ group, questions, speaking }): ElementResult => {
    const supportedBy = questions.filter(({ id }) => isYes(answers, id)).map(({ id }) => id);
    const indicatedBy = speaking.filter((id) => isYes(answers, id));
    return {
      element: group,
      status: statusOf(answers, questions, supportedBy.length > 0, indicatedBy.length > 0),
      needed: group !== 'offence' && !(child && group === 'means'),
      supportedBy,
      indicatedBy,
      missing: questions.filter(({ id }) => isOpen(answers, id)).map(({ id }) => id),
    };
  });
  return {
    law,
    elements,
    allMet:
      elements.every(({ status, needed }) => !needed || status === 'met') ||
      elements.some(({ element, status }) => element === 'offence' && status === 'met'),
  };
};
