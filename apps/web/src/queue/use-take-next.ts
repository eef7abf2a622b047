import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '../shell/api.ts';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { takeNext, undoActs, useRenewWork } from './api.ts';
import { workMessages } from './messages.ts';

/** Takes the most harmful case that nobody holds and opens it; key "n" where the page shows it. */
export const useTakeNext = () => {
  const t = useMessages(workMessages);
  const navigate = useNavigate();
  const renew = useRenewWork();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const offerUndo = useOfferUndo();
  const mayWork = useMay('case.work');
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      const { caseId, caseNumber, seq } = await takeNext();
      await renew();
      offerUndo({
        message: t('took', { number: caseNumber }),
        undo: () => undoActs([{ caseId, seq }]).then(renew),
      });
      await navigate({ to: '/cases/$id', params: { id: caseId } });
    } catch (refusal) {
      if (refusal instanceof ApiError && refusal.status === 404) tell(t('none_left'));
      else tellFailure(refusal);
    } finally {
      setBusy(false);
    }
  };
  useShortcuts(t('title'), mayWork ? [{ keys: 'n', label: t('key_next'), run: () => void take() }] : []);
  return { take, busy };
};
