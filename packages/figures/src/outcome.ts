/** Why something was refused: what kind of fault, where it lies, and the rule it breaks; never a person's value. */
export interface FiguresProblem {
  readonly code:
    | 'bad_number'
    | 'empty'
    | 'unknown_column'
    | 'unknown_value'
    | 'duplicate'
    | 'continuous'
    | 'too_many_values'
    | 'too_large'
    | 'budget_spent'
    | 'not_consistent';
  /** Where: a column, a table of the plan (`tables[2]`), a line (`line 7`). */
  readonly path: string;
  readonly message: string;
}

/** A value, or every reason why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FiguresProblem[] };

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (problems: readonly FiguresProblem[]): Outcome<never> => ({ ok: false, problems });

/** The value; throws where refusal would be a bug of the caller. */
export const expectValue = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok)
    throw new Error(outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
  return outcome.value;
};
