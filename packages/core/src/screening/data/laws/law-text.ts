import type { Element, Law, Words } from '../../types.ts';

/** One question of a law: its element, its code within the law, and the concept whose words it takes. */
export type LawQuestion = {
  readonly element: Element;
  readonly code: string;
  readonly concept: string;
  /** The number of the article. */
  readonly cite: string;
  /** Whether the wording was read in the official text. */
  readonly verified: boolean;
};

/** A law as a lawyer edits it: what it is, where it holds, what it says of children, and its questions. */
export type LawText = {
  readonly id: Law;
  /** ISO 3166-1 alpha-2 of the states whose law it is; none for a treaty, which always matters. */
  readonly countries: readonly string[];
  readonly name: Words;
  readonly citation: Words;
  readonly child: Words;
  /** What its articles are called. */
  readonly article: Words;
  readonly questions: readonly LawQuestion[];
};

export const ask = (
  element: Element,
  code: string,
  concept: string,
  cite: string,
  verified: boolean,
): LawQuestion => ({ element, code, concept, cite, verified });
