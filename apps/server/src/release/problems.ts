import type { Outcome, Problem } from '@suar/core';
import type { Outcome as FiguresOutcome, FiguresProblem } from '@suar/figures';

/** The library's reasons as the wire's: all of them are faults of what was asked for. */
export const asProblems = (problems: readonly FiguresProblem[]): Problem[] =>
  problems.map(({ path, message }) => ({ code: 'bad_value', path, message }));

export const asOutcome = <T>(outcome: FiguresOutcome<T>): Outcome<T> =>
  outcome.ok ? { ok: true, value: outcome.value } : { ok: false, problems: asProblems(outcome.problems) };
