import type { CountKind, IncidentMember } from '@suar/core';

/** Of whom a number asks: those without a case where it counts all, those not home where it counts the returned, and so on. */
export const unaccounted = (what: CountKind, members: readonly IncidentMember[]): IncidentMember[] => {
  switch (what) {
    case 'present':
      return members.filter(({ caseId }) => caseId === null);
    case 'home':
      return members.filter(({ countedAs }) => !countedAs.includes('home'));
    case 'without_passport':
    case 'detained':
      return members.filter(({ countedAs }) => countedAs.includes(what));
  }
};
