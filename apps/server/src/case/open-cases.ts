import { randomUUID } from 'node:crypto';
import {
  type CaseAction,
  type CaseLine,
  done,
  type OpenCases,
  type Outcome,
  type Problem,
  refused,
} from '@suar/core';
import type { z } from 'zod';
import { findIncident } from '../incident/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { findCurrent, personsByCurrent } from '../person/store.ts';
import { asSystem, type Context, inTransaction } from '../platform/context.ts';
import { keepOpened } from './keep-opened.ts';
import { presentCaseLine } from './present.ts';
import { accountExists, caseRowsByIds, openCasesAbout } from './store.ts';

/** Opens one case for each person; a person whose case stands open gets no second one. All are opened, or none. */
export const openCases = (context: Context, input: z.infer<typeof OpenCases>): Promise<Outcome<CaseLine[]>> =>
  inTransaction(context, async (inside) => {
    const problems: Problem[] = [];
    const currentIds = new Set<string>();
    for (const [index, id] of input.personIds.entries()) {
      const person = await findCurrent(inside, id);
      if (person) currentIds.add(person.id);
      else
        problems.push({ code: 'not_found', path: `personIds.${index}`, message: 'there is no such person' });
    }
    if (input.incidentId && !(await findIncident(inside, input.incidentId)))
      problems.push({ code: 'not_found', path: 'incidentId', message: 'there is no such incident' });
    if (input.assigneeId && !(await accountExists(inside, input.assigneeId)))
      problems.push({ code: 'not_found', path: 'assigneeId', message: 'there is no such account' });
    // Also cases that another team holds: nobody gets two.
    const standing = await asSystem(inside, (all) =>
      currentIds.size > 0 ? openCasesAbout(all, [...currentIds]) : Promise.resolve([]),
    );
    for (const open of standing) {
      problems.push({
        code: 'conflict',
        path: 'personIds',
        message: `case ${open.number} stands open about this person`,
      });
    }
    if (problems.length > 0) return refused(problems);

    const now = inside.clock();
    const at = now.toISOString();
    const persons = await personsByCurrent(inside, [...currentIds]);
    const rows = persons.map((person) => {
      const id = randomUUID();
      const actorId = inside.actor.accountId;
      const country = input.country ?? person.country;
      const actions: CaseAction[] = [
        { kind: 'opened', personId: person.id, incidentId: input.incidentId, country, seq: 1, at, actorId },
      ];
      if (input.assigneeId)
        actions.push({
          kind: 'assigned',
          assigneeId: input.assigneeId,
          seq: actions.length + 1,
          at,
          actorId,
        });
      if (input.note) actions.push({ kind: 'noted', text: input.note, seq: actions.length + 1, at, actorId });
      return { id, openedAt: now, person, incidentId: input.incidentId, country, actions };
    });
    // Whoever opens them may have given them to another team at once.
    return asSystem(inside, async (kept) => {
      await keepOpened(kept, rows);
      for (const { id } of rows)
        await writeLedger(kept, { act: 'case.opened', subjectType: 'case', subjectId: id });
      const ids = rows.map((row) => row.id);
      return done((await caseRowsByIds(kept, ids)).map((row) => presentCaseLine(kept.sealer, row)));
    });
  });
