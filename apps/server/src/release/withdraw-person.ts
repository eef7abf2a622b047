import { done, type FiguresWithdrawal, type FiguresWithdrawalInput, type Outcome, refuse } from '@suar/core';
import type { z } from 'zod';
import { findCurrent } from '../person/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { findWithdrawal, setWithdrawal } from './withdrawal-store.ts';
import { writeAct } from './write-act.ts';

type Wish = z.infer<typeof FiguresWithdrawal>;

const wishOf = async (context: Context, currentId: string): Promise<Wish> => {
  const row = await findWithdrawal(context, currentId);
  return { withheld: row?.withheld ?? false, at: row?.at.toISOString() ?? null };
};

export const readWithdrawal = async (context: Context, id: string): Promise<Outcome<Wish>> => {
  const person = await findCurrent(context, id);
  return person
    ? done(await wishOf(context, person.id))
    : refuse('not_found', 'id', 'there is no such person');
};

/** Keeps a person's wish to be in no published figure. What is out already cannot be called back. */
export const withdrawPerson = (
  context: Context,
  id: string,
  input: z.infer<typeof FiguresWithdrawalInput>,
): Promise<Outcome<Wish>> =>
  inTransaction(context, async (inside) => {
    const person = await findCurrent(inside, id);
    if (!person) return refuse('not_found', 'id', 'there is no such person');
    await setWithdrawal(inside, person.id, input.withheld, input.reason);
    await writeAct(inside, 'person.figures_withheld', person.id);
    return done(await wishOf(inside, person.id));
  });
