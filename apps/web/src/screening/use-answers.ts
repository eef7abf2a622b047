import {
  type Answer,
  type Strength,
  shakenAnswers,
  standingAnswers,
  strengthOfEvidence,
  suggestAnswers,
} from '@suar/core';
import { useMemo, useState } from 'react';
import { useCaseDrafts } from '../drafts/use-drafts.ts';
import { useMessages } from '../shell/locale.tsx';
import type { ShownAnswer } from './api.ts';
import type { ScreeningDesk } from './desk.ts';
import type { Evidence } from './EvidenceChooser.tsx';
import { worksheetMessages } from './messages.ts';

/** The strength of what stands: withdrawn statements no longer carry an answer. */
export const useStrength = (desk: ScreeningDesk, ahead: Readonly<Record<string, ShownAnswer>> = {}) => {
  const { state, facts } = desk.detail;
  return useMemo((): { strength: Strength; shaken: ReadonlyMap<string, readonly string[]> } => {
    const withdrawn = new Set(facts.withdrawn);
    const answers = { ...standingAnswers(state.answers, withdrawn), ...ahead };
    return {
      strength: strengthOfEvidence(answers, { laws: desk.laws, age: facts.age }),
      shaken: shakenAnswers(state.answers, withdrawn),
    };
  }, [state.answers, facts, ahead, desk.laws]);
};

/** The answers as they stand with those on their way, their strength, and what the accepted statements suggest. */
export const useAnswers = (desk: ScreeningDesk) => {
  const t = useMessages(worksheetMessages);
  const { answers } = desk.detail.state;
  const [sent, setAhead] = useState<Record<string, ShownAnswer>>({});
  const drafts = useCaseDrafts(desk.detail.line.id);
  const ahead = useMemo(() => {
    const written = drafts.flatMap(({ work: { action } }) =>
      action.kind === 'answered' ? [[action.question, action] as const] : [],
    );
    return { ...Object.fromEntries<ShownAnswer>(written), ...sent };
  }, [drafts, sent]);
  const shown = useMemo(() => ({ ...answers, ...ahead }), [answers, ahead]);
  const { strength, shaken } = useStrength(desk, ahead);
  const suggestions = useMemo(
    () =>
      new Map(
        suggestAnswers(desk.detail.person.statements, desk.laws).map((found) => [
          found.question,
          found.statementIds,
        ]),
      ),
    [desk.detail.person.statements, desk.laws],
  );
  const answer = async (question: string, given: Answer, evidence: Evidence): Promise<boolean> => {
    setAhead((now) => ({ ...now, [question]: { answer: given, statementIds: evidence.statementIds } }));
    const recorded = await desk.act({ kind: 'answered', question, answer: given, ...evidence }, t('saved'));
    setAhead(({ [question]: _arrived, ...rest }) => rest);
    return recorded;
  };
  return { shown, strength, shaken, suggestions, answer };
};
