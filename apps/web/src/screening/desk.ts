import type { CaseActionInput, CaseActionKind, CaseDetail, CaseState, Law, Person } from '@suar/core';

/** What the worksheet and the decision need of the case that they belong to. */
export interface ScreeningDesk {
  detail: {
    line: { id: string };
    person: Pick<Person, 'statements' | 'reportLines'>;
    state: CaseState;
    facts: CaseDetail['facts'];
    incidentFacts: CaseDetail['incidentFacts'];
    blind: CaseDetail['blind'];
  };
  /** The laws looked at, and how to look at another. */
  laws: readonly Law[];
  showLaw: (law: Law, shown: boolean) => void;
  busy: boolean;
  mayWork: boolean;
  me: string | null;
  allows: (kind: CaseActionKind) => boolean;
  nameOf: (accountId: string | null) => string | null;
  act: (action: CaseActionInput, message: string) => Promise<boolean>;
  /** Several acts, one after the other; stops at the first refusal. */
  actAll: (actions: readonly CaseActionInput[], message: string) => Promise<boolean>;
}
