import type { CaseActionInput, CaseActionKind, CaseState, Person } from '@suar/core';

/** What the worksheet and the decision need of the case that they belong to. */
export interface ScreeningDesk {
  detail: {
    line: { id: string };
    person: Pick<Person, 'statements' | 'reportLines'>;
    state: CaseState;
  };
  busy: boolean;
  mayWork: boolean;
  me: string | null;
  allows: (kind: CaseActionKind) => boolean;
  nameOf: (accountId: string | null) => string | null;
  act: (action: CaseActionInput, message: string) => Promise<boolean>;
}
