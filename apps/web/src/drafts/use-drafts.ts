import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { connection } from '../shell/connection.ts';
import { SESSION_KEY, useSession } from '../shell/session.ts';
import { type DeskState, draftDesk } from './desk.ts';
import { isPending } from './outbox.ts';
import type { PendingDraft } from './types.ts';

/** The drafts of this device, as they stand. */
export const useDrafts = (): DeskState => useSyncExternalStore(draftDesk.subscribe, draftDesk.state);

/** Whether the last request reached the server. */
export const useReached = (): boolean => useSyncExternalStore(connection.subscribe, connection.reached);

/** What waits for one case on this device, oldest first. */
export const useCaseDrafts = (caseId: string): (PendingDraft & { work: { kind: 'act' } })[] =>
  useDrafts()
    .drafts.filter(isPending)
    .filter((draft): draft is PendingDraft & { work: { kind: 'act' } } => {
      const { work } = draft;
      return work.kind === 'act' && work.caseId === caseId;
    });

/** Opens the drafts with the session, locks them with its end, and renews what is shown when some have arrived. */
export const useDraftDesk = (): void => {
  const client = useQueryClient();
  const session = useSession();
  const reached = useReached();
  const { drafts, signedOut } = useDrafts();
  const { data } = session;
  useEffect(() => {
    // Tried again whenever the network comes back.
    if (data && reached) draftDesk.enter(data).catch(() => undefined);
  }, [data, reached]);
  const away = useRef(false);
  useEffect(() => {
    if (!reached) away.current = true;
    else if (away.current || signedOut) {
      away.current = false;
      void client.invalidateQueries({ queryKey: SESSION_KEY });
    }
  }, [reached, signedOut, client]);
  const arrived = drafts.filter(({ state }) => state === 'arrived').length;
  const seen = useRef(arrived);
  useEffect(() => {
    if (arrived > seen.current)
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    seen.current = arrived;
  }, [arrived, client]);
};
