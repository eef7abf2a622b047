import { DELPHI_DIMENSIONS } from './data/delphi.data.ts';
import {
  type Answers,
  type DelphiDimension,
  type DelphiDimensionId,
  type DelphiStrength,
  isOpen,
  isYes,
  LAWS,
  type Law,
} from './types.ts';
import { questionsOf } from './worksheet.ts';

/**
 * What the answers so far come to under the Delphi rule: a reading, never a decision. The three that name a legal
 * review are cases which the survey's own table leaves out, and which must not end as "not a victim".
 */
export const DELPHI_READINGS = [
  'not_enough_known',
  'no_indication',
  'labour_rights',
  'deception_and_exploitation',
  'means_without_exploitation_legal_review',
  'recruitment_means_legal_review',
  'means_arise_at_harbouring_legal_review',
  'trafficking_for_forced_labour',
] as const;
export type DelphiReading = (typeof DELPHI_READINGS)[number];

export type DelphiDimensionResult = {
  id: DelphiDimensionId;
  strong: number;
  medium: number;
  weak: number;
  positive: boolean;
  /** Questions not answered or answered "unknown". */
  open: string[];
  /** Whether the open questions could still make it positive. */
  couldBePositive: boolean;
};
export type DelphiResult = {
  dimensions: DelphiDimensionResult[];
  reading: DelphiReading;
  /** The reading if every open question turned out "yes". */
  reach: DelphiReading;
  /** True when no open question can change the reading: only then does a missing sign mean anything. */
  firm: boolean;
  child: boolean;
};

/** The survey's rule for one dimension. */
export const isPositive = ({
  strong,
  medium,
  weak,
}: {
  strong: number;
  medium: number;
  weak: number;
}): boolean =>
  strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1);

const weigh = (strengths: readonly DelphiStrength[]) => ({
  strong: strengths.filter((strength) => strength === 'S').length,
  medium: strengths.filter((strength) => strength === 'M').length,
  weak: strengths.filter((strength) => strength === 'W').length,
});

export type AskedIndicator = { readonly question: string; readonly strength: DelphiStrength };

const askedOf = (dimension: DelphiDimension, child: boolean): readonly AskedIndicator[] =>
  dimension.indicators.flatMap((indicator) => {
    const strength = child ? indicator.child : indicator.adult;
    return strength === null ? [] : [{ question: `delphi.${indicator.id}`, strength }];
  });
// The next questions to ask are found by reading some hundred imagined worksheets: prepared once.
const ADULT = new Map(DELPHI_DIMENSIONS.map((dimension) => [dimension.id, askedOf(dimension, false)]));
const CHILD = new Map(DELPHI_DIMENSIONS.map((dimension) => [dimension.id, askedOf(dimension, true)]));

/** Indicators that are asked for this person, with their question and weight. */
export const delphiQuestions = (dimension: DelphiDimension, child: boolean): readonly AskedIndicator[] =>
  (child ? CHILD : ADULT).get(dimension.id) ?? [];

const evaluateDimension = (
  dimension: DelphiDimension,
  answers: Answers,
  child: boolean,
): DelphiDimensionResult => {
  const asked = delphiQuestions(dimension, child);
  const said = asked.filter(({ question }) => isYes(answers, question));
  const open = asked.filter(({ question }) => isOpen(answers, question));
  const counts = weigh(said.map(({ strength }) => strength));
  return {
    id: dimension.id,
    ...counts,
    positive: isPositive(counts),
    open: open.map(({ question }) => question),
    couldBePositive: isPositive(weigh([...said, ...open].map(({ strength }) => strength))),
  };
};

export type DelphiFacts = Record<DelphiDimensionId, boolean> & { act: boolean };

/** The survey's rule for a person, completed by legal reviews for what its table does not name. */
export const readDelphi = (positive: DelphiFacts, child: boolean): DelphiReading => {
  const recruited = positive.D1 || positive.D2 || positive.D3;
  if (positive.D4) {
    // For a child an act and exploitation suffice; deceptive or coerced recruitment shows the act.
    if (child && (positive.act || positive.D1 || positive.D2)) return 'trafficking_for_forced_labour';
    if (positive.D5)
      return recruited ? 'trafficking_for_forced_labour' : 'means_arise_at_harbouring_legal_review';
    if (positive.D2) return 'recruitment_means_legal_review';
    if (positive.D1) return 'deception_and_exploitation';
    if (positive.D3) return 'recruitment_means_legal_review';
    return positive.D6 ? 'means_arise_at_harbouring_legal_review' : 'labour_rights';
  }
  // Exploitation may have been intended and not yet have happened: the purpose is then for a lawyer to look at.
  return recruited || positive.D5 ? 'means_without_exploitation_legal_review' : 'no_indication';
};

const actsOf = (laws: readonly Law[]): string[] =>
  laws.flatMap((law) => questionsOf(law, 'act').map(({ id }) => id));
const ACT_QUESTIONS = actsOf(LAWS);
/** Whether an act is still open is asked under the treaty and the law of the house: not under laws nobody looks at. */
const ACTS_LOOKED_AT = actsOf(['palermo', 'uu21']);

/**
 * Reads the answers by the Delphi rule (ILO/EC 2009, see the data's credit). Adding a "yes" never weakens the result;
 * an unknown never counts as "no": "no indication" is said only when no open question could change it.
 */
export const evaluateDelphi = (answers: Answers, { child }: { child: boolean }): DelphiResult => {
  const dimensions = DELPHI_DIMENSIONS.map((dimension) => evaluateDimension(dimension, answers, child));
  const facts = (pick: (result: DelphiDimensionResult) => boolean, act: boolean): DelphiFacts => {
    const by = (id: DelphiDimensionId): boolean =>
      dimensions.some((result) => result.id === id && pick(result));
    return { D1: by('D1'), D2: by('D2'), D3: by('D3'), D4: by('D4'), D5: by('D5'), D6: by('D6'), act };
  };
  const actShown = ACT_QUESTIONS.some((question) => isYes(answers, question));
  const actOpen = ACTS_LOOKED_AT.some((question) => isOpen(answers, question));
  const said = readDelphi(
    facts((result) => result.positive, actShown),
    child,
  );
  const reach = readDelphi(
    facts((result) => result.couldBePositive, actShown || actOpen),
    child,
  );
  const firm = said === reach;
  return {
    dimensions,
    reading: said === 'no_indication' && !firm ? 'not_enough_known' : said,
    reach,
    firm,
    child,
  };
};
