import type { Role } from '@suar/core';

/**
 * Who may do what, read as sentences: "an intake officer may take in a report". What is not said here is denied.
 * An administrator runs the house and sees no case; handing over a leaver's cases shows their numbers alone.
 */
export const POLICY = {
  administrator: ['account.manage', 'device.destroy', 'ledger.read', 'work.hand_over'],
  intake: [
    'report.read',
    'report.take_in',
    'report.judge',
    'person.read',
    'case.open',
    'case.read',
    'figures.read',
    'lure.take_in',
  ],
  caseworker: [
    'report.read',
    'report.take_in',
    'report.judge',
    'person.read',
    'person.judge',
    'case.read',
    'case.open',
    'case.work',
    'case.decide',
    'case.second_read',
    'figures.read',
    'export.make',
    'lure.read',
    'lure.take_in',
  ],
  supervisor: [
    'report.read',
    'report.take_in',
    'report.judge',
    'person.read',
    'person.judge',
    'case.read',
    'case.open',
    'case.work',
    'case.decide',
    'case.second_read',
    'case.legal_review',
    'case.review_appeal',
    'provider.manage',
    'referral.without_consent',
    'contact.override',
    'law.sign',
    'screening.audit',
    'work.hand_over',
    'device.destroy',
    'figures.read',
    'export.make',
    'ledger.read',
    'release.plan',
    'release.sign',
    'lure.read',
    'lure.take_in',
  ],
  analyst: [
    'report.read',
    'person.read',
    'figures.read',
    'release.plan',
    'release.sign',
    'lure.read',
    'lure.take_in',
    'lure.judge',
  ],
  // The command line on the machine itself, signed in by a token that only the machine's owner can read.
  operator: [
    'report.read',
    'report.take_in',
    'person.read',
    'case.read',
    'case.open',
    'case.work',
    'figures.read',
    'export.make',
    'ledger.read',
    'lure.read',
    'lure.take_in',
    'system.operate',
  ],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof POLICY)[Role][number];

export const may = (role: Role, permission: Permission): boolean =>
  (POLICY[role] as readonly string[]).includes(permission);
export const permissionsOf = (role: Role): readonly Permission[] => POLICY[role];
