import type { FiguresProblem } from '../outcome.ts';
import { checkBudget } from '../plan/check-plan.ts';
import type { Records } from '../records/types.ts';
import type { PrivacyProtection, Protection } from './types.ts';

export const MAX_LENGTH = 8;
export const MAX_COMBINATIONS = 10_000_000;

/** Every fault of what is asked for, before a record is counted. */
export const checkOptions = (
  { columns, size }: Records,
  length: number,
  maxCombinations: number,
  protection: Protection,
): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  const bad = (path: string, message: string): void => {
    problems.push({ code: 'bad_number', path, message });
  };
  if (columns.length === 0) problems.push({ code: 'empty', path: 'columns', message: 'there is no column' });
  if (size === 0) problems.push({ code: 'empty', path: 'records', message: 'there is no record' });
  const longest = Math.min(MAX_LENGTH, columns.length);
  if (!isWhole(length, 1, longest))
    bad('length', `must be a whole number from 1 to ${longest}, at most the number of columns`);
  if (!isWhole(maxCombinations, 1, MAX_COMBINATIONS))
    bad('maxCombinations', `must be a whole number from 1 to ${MAX_COMBINATIONS}`);
  if (protection.kind === 'threshold') {
    if (!isWhole(protection.k, 2, Number.MAX_SAFE_INTEGER)) bad('k', 'must be a whole number from 2 on');
  } else problems.push(...checkPrivacy(protection, columns.length, length));
  return problems;
};

const checkPrivacy = (protection: PrivacyProtection, columns: number, length: number): FiguresProblem[] => {
  const problems = checkBudget(protection);
  const { mostFilled, relativeNoise, fabrication } = protection;
  const bad = (path: string, message: string): void => {
    problems.push({ code: 'bad_number', path, message });
  };
  if (!isWhole(mostFilled, 1, columns))
    bad('mostFilled', `must be a whole number from 1 to the number of columns, ${columns}`);
  else if (length > mostFilled)
    bad('length', 'must not exceed mostFilled: no record would have such a combination');
  if (relativeNoise) {
    if (relativeNoise.length !== length) bad('relativeNoise', 'must have one number for each length');
    if (!relativeNoise.every((one) => one > 0 && Number.isFinite(one)))
      bad('relativeNoise', 'every number must be above 0');
  }
  if (fabrication) {
    if (fabrication.length !== length - 1)
      bad('fabrication', 'must have one number for each length from 2 on');
    if (!fabrication.every((eta) => eta > 0 && eta <= 1))
      bad('fabrication', 'every number must be above 0 and at most 1');
  }
  return problems;
};

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;
