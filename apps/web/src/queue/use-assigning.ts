import type { CasesChanged } from '@suar/core';
import { useState } from 'react';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { assignCases, undoActs, useRenewWork } from './api.ts';
import { workMessages } from './messages.ts';

/** Gives cases to somebody, or back to nobody, with an undo; what was refused stays told in `refused`. */
export const useAssigning = () => {
  const t = useMessages(workMessages);
  const renew = useRenewWork();
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<CasesChanged['refused']>([]);
  const assign = async (
    caseIds: readonly string[],
    to: { id: string; name: string } | null,
  ): Promise<boolean> => {
    setBusy(true);
    try {
      const told = await assignCases(caseIds, to?.id ?? null);
      setRefused(told.refused);
      await renew();
      const count = told.done.length;
      if (count > 0)
        offerUndo({
          message: to ? t('assigned_to', { count, name: to.name }) : t('given_back', { count }),
          undo: () => undoActs(told.done).then(renew),
        });
      return told.refused.length === 0;
    } catch (refusal) {
      tellFailure(refusal);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { assign, busy, refused };
};
