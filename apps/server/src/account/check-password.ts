import { type Outcome, passwordWeakness, refuse } from '@suar/core';

const RULES = {
  short: 'at least twelve characters',
  common: 'it is built of common words and digits alone; take some words that nobody would put together',
  repeats: 'it repeats one piece; take some words that nobody would put together',
  own_name: 'it is built of your own name; take some words that nobody would put together',
} as const;

/** The refusal of a password that is too easily guessed, or null. */
export const checkPassword = (password: string, own: readonly string[]): Outcome<never> | null => {
  const weakness = passwordWeakness(password, own);
  return weakness ? refuse('weak_password', 'password', RULES[weakness]) : null;
};
