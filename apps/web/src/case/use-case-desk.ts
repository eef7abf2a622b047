import {
  type CaseActionInput,
  type CaseActionKind,
  fieldsInCase,
  isDraftAction,
  LAWS,
  type Law,
  vocabularyMessages,
} from '@suar/core';
import { useMemo, useState } from 'react';
import { draftDesk } from '../drafts/desk.ts';
import { draftMessages } from '../drafts/messages.ts';
import { ApiError, isUnreached } from '../shell/api.ts';
import { useOfferUndo, useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { newId } from '../shell/new-id.ts';
import { useMay, useSession } from '../shell/session.ts';
import { type CaseDetail, useCaseAction, useColleagues } from './api.ts';
import { inTurn } from './in-turn.ts';
import { caseMessages } from './messages.ts';

const lastSeq = (detail: CaseDetail): number =>
  Math.max(0, ...detail.timeline.map((entry) => entry.seq ?? 0));

/** What others did since a version was seen, by kind. */
const since = (before: CaseDetail, after: CaseDetail): CaseActionKind[] => {
  const seen = lastSeq(before);
  return [...new Set(after.state.history.filter((line) => line.seq > seen).map((line) => line.kind))];
};

export interface CaseDesk {
  detail: CaseDetail;
  busy: boolean;
  mayWork: boolean;
  me: string | null;
  /** What others did meanwhile, after a refusal as stale; null when nothing is to be said. */
  moved: string | null;
  dismiss: () => void;
  allows: (kind: CaseActionKind) => boolean;
  nameOf: (accountId: string | null) => string | null;
  /** Does one thing to the case; false when refused, so that the entry stays. */
  act: (action: CaseActionInput, message: string) => Promise<boolean>;
  /** Several things, one after the other; stops at the first refusal. */
  actAll: (actions: readonly CaseActionInput[], message: string) => Promise<boolean>;
  /** The laws looked at: those that matter to the case, and others asked for while it is open. */
  laws: readonly Law[];
  showLaw: (law: Law, shown: boolean) => void;
  attach: (files: readonly File[], message: string) => Promise<boolean>;
  undo: (seq: number) => Promise<boolean>;
}

/** Everything that is done to a case goes through here: with the version seen, an undo, and care for what others did. */
export const useCaseDesk = (detail: CaseDetail): CaseDesk => {
  const t = useMessages(caseMessages);
  const words = useMessages(vocabularyMessages);
  const { act, attach, reload } = useCaseAction(detail.line.id);
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const tell = useTell();
  const drafts = useMessages(draftMessages);
  const colleagues = useColleagues();
  const session = useSession().data;
  // Which acts, the server says with the case.
  const mayWork = useMay('case.act');
  const [moved, setMoved] = useState<string | null>(null);
  const [asked, setAsked] = useState<readonly Law[]>([]);
  const laws = useMemo(
    () => LAWS.filter((law) => detail.laws.includes(law) || asked.includes(law)),
    [detail.laws, asked],
  );

  const refused = async (refusal: unknown) => {
    if (!(refusal instanceof ApiError && refusal.has('stale'))) return tellFailure(refusal);
    const after = await reload();
    const changes = since(detail, after).map((kind) => words(`action.${kind}`).toLocaleLowerCase());
    setMoved(changes.length > 0 ? t('stale_text', { changes: changes.join(', ') }) : t('stale_text_none'));
  };
  const undo = async (seq: number, version = detail.version): Promise<boolean> => {
    try {
      await inTurn(detail.line.id, version, (seen) =>
        act.mutateAsync({ action: { kind: 'undone', seq }, version: seen }),
      );
      return true;
    } catch (refusal) {
      await refused(refusal);
      return false;
    }
  };
  const offer = (after: CaseDetail, message: string) => {
    const seq = lastSeq(after);
    const line = after.state.history.find((entry) => entry.seq === seq);
    const version = after.version;
    if (line?.undoable) offerUndo({ message, undo: () => undo(seq, version) });
  };
  /** Keeps for later what did not reach the server, under the key that it was sent with; false where that cannot be. */
  const keep = async (action: CaseActionInput, id: string): Promise<boolean> => {
    if (!isDraftAction(action)) return false;
    const base = action.kind === 'noted' ? null : fieldsInCase(detail.state, action);
    const { id: caseId, number: caseNumber } = detail.line;
    const kept = await draftDesk.keep({ kind: 'act', caseId, caseNumber, action, base }, { id });
    if (kept) tell(drafts('kept'));
    return kept;
  };
  const run = async (
    send: () => Promise<CaseDetail | null>,
    message: string,
    later: () => Promise<boolean> = async () => false,
  ): Promise<boolean> => {
    try {
      const after = await send();
      setMoved(null);
      if (after) offer(after, message);
      return true;
    } catch (refusal) {
      if (isUnreached(refusal) && (await later())) return true;
      await refused(refusal);
      return false;
    }
  };
  const account = session?.account ?? null;
  return {
    detail,
    busy: act.isPending || attach.isPending,
    mayWork,
    me: account?.id ?? null,
    moved,
    dismiss: () => setMoved(null),
    allows: (kind) => detail.allowed.includes(kind),
    nameOf: (accountId) => {
      if (accountId === null) return null;
      if (accountId === account?.id) return account.displayName;
      return colleagues.data?.find((colleague) => colleague.id === accountId)?.displayName ?? null;
    },
    act: (action, message) => {
      const key = newId();
      return run(
        () => inTurn(detail.line.id, detail.version, (version) => act.mutateAsync({ action, version, key })),
        message,
        () => keep(action, key),
      );
    },
    actAll: (actions, message) =>
      run(async () => {
        let after: CaseDetail | null = null;
        for (const action of actions)
          after = await inTurn(detail.line.id, detail.version, (version) =>
            act.mutateAsync({ action, version }),
          );
        return after;
      }, message),
    laws,
    showLaw: (law, shown) =>
      setAsked((now) => (shown ? [...now, law] : now.filter((other) => other !== law))),
    attach: (files, message) => run(() => attach.mutateAsync(files), message),
    undo: (seq) => undo(seq),
  };
};
