import { randomUUID } from 'node:crypto';
import { type CaseDetail, type Outcome, refuse } from '@suar/core';
import { keepOriginal } from '../intake/keep-original.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { actOnCase } from './act-on-case.ts';
import { findCaseRow } from './store.ts';

/** Attaches a file to a case: kept as it came, sealed, and noted in the case's actions. */
export const attachFile = (
  context: Context,
  caseId: string,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<Outcome<CaseDetail>> =>
  inTransaction(context, async (inside) => {
    const row = await findCaseRow(inside, caseId);
    if (!row) return refuse('not_found', 'case', 'there is no such case');
    const original = await keepOriginal(inside, file);
    return actOnCase(inside, caseId, {
      version: row.version,
      action: {
        kind: 'attached',
        attachmentId: randomUUID(),
        originalId: original.id,
        name: file.name.slice(0, 300) || 'file',
        mediaType: file.mediaType.slice(0, 120),
      },
    });
  });
