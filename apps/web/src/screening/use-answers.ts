import { type Answer, type Strength, strengthOfEvidence, suggestAnswers } from '@suar/core';
import { useMemo, useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import type { ScreeningDesk } from './desk.ts';
import type { Evidence } from './EvidenceChooser.tsx';
import { worksheetMessages } from './messages.ts';

/** The answers as they stand with those on their way, their strength, and what the accepted statements suggest. */
export const useAnswers = (desk: ScreeningDesk) => {
  const t = useMessages(worksheetMessages);
  const { answers } = desk.detail.state;
  const [ahead, setAhead] = useState<Record<string, { answer: Answer; statementIds: string[] }>>({});
  const shown = useMemo(() => ({ ...answers, ...ahead }), [answers, ahead]);
  const strength: Strength = useMemo(() => strengthOfEvidence(shown), [shown]);
  const suggestions = useMemo(
    () =>
      new Map(
        suggestAnswers(desk.detail.person.statements).map((found) => [found.question, found.statementIds]),
      ),
    [desk.detail.person.statements],
  );
  const answer = async (
    question: string,
    given: Answer,
    { statementIds, note }: Evidence,
  ): Promise<boolean> => {
    setAhead((now) => ({ ...now, [question]: { answer: given, statementIds } }));
    const recorded = await desk.act(
      { kind: 'answered', question, answer: given, statementIds, note },
      t('saved'),
    );
    setAhead(({ [question]: _arrived, ...rest }) => rest);
    return recorded;
  };
  return { shown, strength, suggestions, answer };
};
