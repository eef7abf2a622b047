import { type CaseFileQuery, type CaseStory, done, type Outcome } from '@suar/core';
import type { z } from 'zod';
import { readCase } from '../case/read-cases.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { readRelations } from '../relation/read-relations.ts';
import { readStory } from '../story/read-story.ts';

/** What happened to the person of a case and whom they belong to, as data: an export, written to the ledger with its purpose. */
export const writeCaseStory = async (
  context: Context,
  caseId: string,
  { purpose }: Pick<z.infer<typeof CaseFileQuery>, 'purpose'>,
): Promise<Outcome<CaseStory>> => {
  const read = await readCase(context, caseId);
  if (!read.ok) return read;
  const { line, person } = read.value;
  const story = await readStory(context, person.id);
  if (!story.ok) return story;
  const relations = await readRelations(context, person.id);
  if (!relations.ok) return relations;
  await writeLedger(context, {
    act: 'export.made',
    subjectType: 'case',
    subjectId: caseId,
    purpose,
    detail: { what: 'story.json' },
  });
  return done({
    caseNumber: line.number,
    writtenAt: context.clock().toISOString(),
    story: story.value,
    relations: relations.value,
  });
};
