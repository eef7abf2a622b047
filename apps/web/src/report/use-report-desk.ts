import type { Report, Statement } from '@suar/core';
import { useCallback, useMemo, useState } from 'react';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import type { NewStatement } from './AddStatementDialog.tsx';
import { type ReportDeed, useReportDeed, type Verdict } from './api.ts';
import { reportMessages } from './messages.ts';
import { neighbour, statementsBySubject } from './order.ts';
import type { StatementActions } from './StatementRow.tsx';

const TOLD = { accept: 'accepted', reject: 'rejected', propose: 'taken_back' } as const;

/** What takes an earlier judgement back: a correction falls with the judgement of the statement it replaced. */
const judged = (statement: Statement): string => statement.corrects ?? statement.id;

const verdictOf = (statement: Statement): Verdict | null => {
  switch (statement.status) {
    case 'accepted':
      return statement.corrects === null ? 'accept' : null;
    case 'rejected':
      return 'reject';
    case 'proposed':
      return 'propose';
    case 'corrected':
      return null;
  }
};

/** The officer's desk over one report: which statement is looked at, and everything that can be done, each with undo. */
export const useReportDesk = (report: Report) => {
  const t = useMessages(reportMessages);
  const mayJudge = useMay('report.judge');
  const deed = useReportDeed(report.id);
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const [active, setActive] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const groups = useMemo(() => statementsBySubject(report), [report]);
  const shown = useMemo(() => groups.flatMap((group) => group.statements), [groups]);
  const current = shown.find((statement) => statement.id === active) ?? null;

  const act = useCallback(
    async (what: ReportDeed, message: string, back: ReportDeed | null): Promise<Report | null> => {
      try {
        const after = await deed.mutateAsync(what);
        if (back) offerUndo({ message, undo: () => deed.mutateAsync(back) });
        return after;
      } catch (refusal) {
        tellFailure(refusal);
        return null;
      }
    },
    [deed.mutateAsync, offerUndo, tellFailure],
  );

  const judge = (ids: string[], verdict: Verdict) => {
    const [first] = ids;
    const one = ids.length === 1 ? report.statements.find((statement) => statement.id === first) : undefined;
    const before = one ? verdictOf(one) : 'propose';
    const statementIds = one && verdict === 'propose' ? [judged(one)] : ids;
    void act(
      { deed: 'judge', statementIds, verdict },
      t(TOLD[verdict], { count: ids.length }),
      before ? { deed: 'judge', statementIds, verdict: before } : null,
    );
    // After a judgement the next one waits: an officer goes down the list without touching the mouse.
    if (one && verdict !== 'propose' && one.id === active) move(1);
  };
  const correct = (statement: Statement, text: string) => {
    const value = statement.value.detail ? { text, detail: statement.value.detail } : { text };
    void act(
      { deed: 'correct', statementId: statement.id, value, subjectId: statement.subjectId },
      t('corrected'),
      { deed: 'judge', statementIds: [statement.id], verdict: 'propose' },
    ).then((after) => {
      if (!after) return;
      setEditing(null);
      setActive(after.statements.find((made) => made.corrects === statement.id)?.id ?? statement.id);
    });
  };
  const add = async (statement: NewStatement): Promise<boolean> => {
    const known = new Set(report.statements.map(({ id }) => id));
    const after = await act({ deed: 'state', statement }, t('statement_added'), null);
    const made = after?.statements.find(({ id }) => !known.has(id));
    if (made) {
      setActive(made.id);
      offerUndo({
        message: t('statement_added'),
        undo: () => deed.mutateAsync({ deed: 'judge', statementIds: [made.id], verdict: 'reject' }),
      });
    }
    return after !== null;
  };
  const move = (step: 1 | -1) =>
    setActive((from) =>
      neighbour(
        shown.map(({ id }) => id),
        from,
        step,
      ),
    );
  const does: StatementActions = {
    text: report.text,
    active,
    editing,
    busy: deed.isPending,
    mayJudge,
    pick: setActive,
    judge,
    edit: (id) => {
      setEditing(id);
      if (id) setActive(id);
    },
    correct,
  };
  return { groups, shown, current, does, act, add, move, busy: deed.isPending, mayJudge };
};
