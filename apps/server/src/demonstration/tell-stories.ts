import { randomUUID } from 'node:crypto';
import { keptRelation, type RelationKind, type StoryKind } from '@suar/core';
import type { simulateRegion } from '@suar/simulate';
import { type Context, inTransaction } from '../platform/context.ts';
import { insertRelation } from '../relation/store.ts';
import { readStory } from '../story/read-story.ts';
import { insertStoryJudgement } from '../story/store.ts';

type Person = ReturnType<typeof simulateRegion>['persons'][number];

const STORIES = 60;
const FAMILIES = 60;

const KIND = {
  recruited: 'recruited',
  travelled: 'travelled',
  arrived: 'arrived',
  moved: 'moved',
  asked_for_ransom: 'ransom_asked',
  last_seen: 'last_seen',
  freed: 'freed',
  home: 'returned',
} as const satisfies Record<Person['journey'][number]['kind'], StoryKind>;

/**
 * Stories as officers would have worked on them: what invented persons told in interviews is added, some of what the reader
 * read is confirmed, the rest waits; brothers and sisters who left together are related.
 */
export const tellStories = (
  context: Context,
  persons: readonly Person[],
  personOf: ReadonlyMap<string, string>,
  caseworkers: readonly string[],
): Promise<void> =>
  inTransaction(context, async (inside) => {
    // Newest cases first: theirs are the stories that a visitor opens.
    const known = persons.filter(({ id }) => personOf.has(id));
    const officer = (index: number): Context => ({
      ...inside,
      actor: { ...inside.actor, accountId: caseworkers[index % caseworkers.length]! },
    });
    for (const [index, person] of known.slice(0, STORIES).entries()) {
      const homeId = personOf.get(person.id)!;
      const asOfficer = officer(index);
      for (const step of person.journey)
        await insertStoryJudgement(asOfficer, {
          id: randomUUID(),
          personId: homeId,
          reportId: null,
          start: null,
          end: null,
          readKind: null,
          verdict: 'confirmed',
          value: { kind: KIND[step.kind], from: step.date, to: step.date, note: step.name },
        });
      const story = await readStory(asOfficer, homeId);
      const read = story.ok ? story.value.events.filter(({ status }) => status === 'proposed') : [];
      for (const event of read.slice(0, 2))
        await insertStoryJudgement(asOfficer, {
          id: randomUUID(),
          personId: event.personId,
          reportId: event.reportId,
          start: event.start,
          end: event.end,
          readKind: event.readKind,
          verdict: 'confirmed',
          value: { kind: event.kind, from: event.from, to: event.to, note: '' },
        });
    }
    const groups = new Map<string, Person[]>();
    for (const person of known)
      groups.set(person.travelGroup, [...(groups.get(person.travelGroup) ?? []), person]);
    const families = [...groups.values()].filter((group) => group.length > 1).slice(0, FAMILIES);
    for (const [index, [first, ...others]] of families.entries())
      for (const other of others)
        for (const kind of ['sibling', 'travelled_with'] satisfies RelationKind[])
          await insertRelation(officer(index), {
            ...keptRelation({
              personA: personOf.get(first!.id)!,
              personB: personOf.get(other.id)!,
              kind,
            }),
            id: randomUUID(),
            verdict: 'holds',
            reason: 'Keterangan keluarga (demonstration)',
            source: null,
          });
  });
