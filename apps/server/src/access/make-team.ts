import { done, type Outcome, refuse, type Team } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { insertTeam, listTeams } from './store.ts';

/** The teams of the actor's organisation, with how many accounts each has. */
export const readTeams = async (context: Context): Promise<Team[]> =>
  (await listTeams(context)).map(({ id, name, members }) => ({ id, name, members: Number(members) }));

/** Makes a team. Cases held by its members are then theirs and the supervisors' alone. */
export const makeTeam = (context: Context, name: string): Promise<Outcome<Team[]>> =>
  inTransaction(context, async (inside) => {
    const id = await insertTeam(inside, name);
    if (id === undefined) return refuse('conflict', 'name', 'a team of this name is there already');
    await writeLedger(inside, {
      act: 'team.made',
      subjectType: 'team',
      subjectId: id,
      purpose: 'administration',
    });
    return done(await readTeams(inside));
  });
