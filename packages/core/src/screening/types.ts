import type { Locale } from '../messages/messages.ts';
import type { Answer } from './schema.ts';

/** Words in both languages. */
export type Words = Readonly<Record<Locale, string>>;

/** The legal definitions a decision can be made under; the text of each is a file in `data/laws`. */
export const LAWS = ['palermo', 'uu21', 'ra9208', 'th2551', 'my670', 'au27'] as const;
export type Law = (typeof LAWS)[number];

/**
 * Elements of the definition. UU 21/2007 takes purpose or result. An `offence` stands by itself beside trafficking, as
 * servitude does in Australia and forced labour in Thailand.
 */
export const ELEMENTS = ['act', 'means', 'purpose', 'result', 'offence'] as const;
export type Element = (typeof ELEMENTS)[number];

/** What must be shown together: purpose and result are one, as either suffices where a law has both. */
export const ELEMENT_GROUPS = ['act', 'means', 'purpose', 'offence'] as const;
export type ElementGroup = (typeof ELEMENT_GROUPS)[number];

/** Where a question comes from; a law, the ILO's eleven, the Delphi survey, or the person's age. */
export const QUESTION_SOURCES = [...LAWS, 'ilo', 'delphi', 'child'] as const;
export type QuestionSource = (typeof QUESTION_SOURCES)[number];

/** `verified` is false where the text was not read in its official source: shown as such until a lawyer signs. */
export type Question = {
  readonly id: string;
  readonly law: QuestionSource;
  readonly element: Element | null;
  readonly text: Words;
  readonly help: Words;
  readonly verified: boolean;
  /** The same question under another law. */
  readonly corresponds: readonly string[];
  /** Legal questions that a yes to this indicator speaks for. */
  readonly bearsOn: readonly string[];
};

export type Section = {
  readonly id: string;
  readonly title: Words;
  readonly intro: Words;
  readonly verified: boolean;
  readonly questions: readonly Question[];
  /** Questions of several laws that stand side by side; every question of the section is in one row. */
  readonly rows: readonly (readonly string[])[];
};

export type DelphiStrength = 'S' | 'M' | 'W';
export const DELPHI_DIMENSION_IDS = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const;
export type DelphiDimensionId = (typeof DELPHI_DIMENSION_IDS)[number];
export type DelphiIndicator = {
  readonly id: string;
  readonly adult: DelphiStrength;
  /** null: not an indicator for children. */
  readonly child: DelphiStrength | null;
  readonly ilo: readonly number[];
  readonly text: Words;
};
export type DelphiDimension = {
  readonly id: DelphiDimensionId;
  readonly palermo: 'means' | 'purpose';
  readonly phase: 'recruitment' | 'destination';
  readonly verified: boolean;
  readonly name: Words;
  readonly indicators: readonly DelphiIndicator[];
};

/** Answers by question; the case's `answers` fit. A question without an entry is unknown, never "no". */
export type Answers = Readonly<
  Record<string, { readonly answer: Answer; readonly statementIds?: readonly string[] } | undefined>
>;

export const isYes = (answers: Answers, question: string): boolean => answers[question]?.answer === 'yes';
export const isNo = (answers: Answers, question: string): boolean => answers[question]?.answer === 'no';
/** Not answered, or answered with "unknown". */
export const isOpen = (answers: Answers, question: string): boolean =>
  !isYes(answers, question) && !isNo(answers, question);
