import type { BulkDone, CaseActionInput } from '@suar/core';
import { useState } from 'react';
import { apiSend } from '../shell/api.ts';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useRenewIncident } from './api.ts';
import { bulkMessages } from './bulk-messages.ts';

/** So many at once that progress moves, and few enough that an answer is quick. */
const PORTION = 10;

export type Refused = BulkDone['refused'];
export interface BulkRun {
  /** How far: null when nothing runs. */
  progress: { done: number; total: number } | null;
  refused: Refused;
  act: (caseIds: readonly string[], action: CaseActionInput) => Promise<boolean>;
  open: (incidentId: string, personIds: readonly string[]) => Promise<boolean>;
}

/** Does one thing to many, portion by portion with progress, and offers to take all of it back at once. */
export const useBulk = (): BulkRun => {
  const t = useMessages(bulkMessages);
  const renew = useRenewIncident();
  const offerUndo = useOfferUndo();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const [progress, setProgress] = useState<BulkRun['progress']>(null);
  const [refused, setRefused] = useState<Refused>([]);

  const run = async (
    ids: readonly string[],
    send: (bulkId: string, portion: readonly string[]) => Promise<BulkDone>,
  ): Promise<boolean> => {
    const bulkId = crypto.randomUUID();
    const told: BulkDone = { done: [], refused: [] };
    setRefused([]);
    try {
      for (let at = 0; at < ids.length; at += PORTION) {
        setProgress({ done: at, total: ids.length });
        const part = await send(bulkId, ids.slice(at, at + PORTION));
        told.done.push(...part.done);
        told.refused.push(...part.refused);
      }
      return told.refused.length === 0;
    } catch (refusal) {
      tellFailure(refusal);
      return false;
    } finally {
      // What was done before a failure stays done, and can be taken back all the same.
      setProgress(null);
      setRefused(told.refused);
      await renew();
      if (told.done.length > 0)
        offerUndo({
          message: t('was_done', { count: told.done.length }),
          undo: async () => {
            const back = await apiSend<BulkDone>('POST', `/bulks/${bulkId}/undo`);
            // The panel may be gone by now: whoever stayed as they are is told where everybody sees it.
            if (back.refused.length > 0) tell(t('undo_refused', { count: back.refused.length }));
            await renew();
          },
        });
    }
  };
  return {
    progress,
    refused,
    act: (caseIds, action) =>
      run(caseIds, (bulkId, portion) => apiSend('POST', '/bulks', { bulkId, caseIds: portion, action })),
    open: (incidentId, personIds) =>
      run(personIds, (bulkId, portion) =>
        apiSend('POST', `/incidents/${incidentId}/open`, { bulkId, personIds: portion }),
      ),
  };
};
