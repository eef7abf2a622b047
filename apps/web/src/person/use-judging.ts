import type { Verdict } from '@suar/core';
import { useState } from 'react';
import { ApiError } from '../shell/api.ts';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useJudge } from './api.ts';
import { personMessages } from './messages.ts';

/** Two persons about whom a judgement is asked. */
export interface Pair {
  personA: string;
  personB: string;
  left: string;
  right: string;
  /** Null where nobody weighed the two against each other. */
  weight: number | null;
  crossRole: boolean;
}

/** Asks for a reason, records the judgement, says what it came to and offers its undo. */
export const useJudging = (onJudged?: () => void, onUndone?: (personA: string, personB: string) => void) => {
  const t = useMessages(personMessages);
  const { judge, undo } = useJudge();
  const offerUndo = useOfferUndo();
  const tell = useTell();
  const tellFailure = useTellFailure();
  const [asking, setAsking] = useState<{ pair: Pair; verdict: Verdict } | null>(null);
  const record = async (reason: string) => {
    if (!asking) return;
    const { personA, personB, weight } = asking.pair;
    try {
      const made = await judge.mutateAsync({
        personA,
        personB,
        verdict: asking.verdict,
        reason,
        ...(weight === null ? {} : { weight }),
      });
      setAsking(null);
      offerUndo({
        message: t('judged'),
        undo: async () => {
          await undo.mutateAsync(made.id);
          onUndone?.(personA, personB);
        },
      });
      onJudged?.();
    } catch (refusal) {
      if (refusal instanceof ApiError && refusal.has('two_persons_needed')) {
        // The word of the first officer is kept; the pair waits for a second one.
        setAsking(null);
        tell(t('cross_role_waits'));
        onJudged?.();
      } else if (refusal instanceof ApiError && refusal.has('contradicts_judgement')) tell(t('contradicts'));
      else tellFailure(refusal);
    }
  };
  const takeBack = async (judgementId: string) => {
    try {
      await undo.mutateAsync(judgementId);
      tell(t('undone'));
    } catch (refusal) {
      tellFailure(refusal);
    }
  };
  return {
    asking,
    ask: (pair: Pair, verdict: Verdict) => setAsking({ pair, verdict }),
    close: () => setAsking(null),
    record,
    takeBack,
    busy: judge.isPending || undo.isPending,
  };
};
