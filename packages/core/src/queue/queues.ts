import type { Role } from '../account/schema.ts';
import type { CaseFlag, CaseStatus } from '../case/schema.ts';
import type { ClockKind, ClockLevel } from '../clock/schema.ts';

/** Which cases stand in a queue; those that are closed never do. */
export type CaseQueueFilter = {
  /** `gone`: somebody who was let go, is on leave, or whose role holds no cases any more. */
  holder?: 'me' | 'nobody' | 'gone';
  status?: CaseStatus;
  flag?: CaseFlag;
  /** One of its clocks has run out. */
  overdue?: true;
  /** It has an open task of mine. */
  myTask?: true;
  /** Its decision is somebody else's: never one's own is read again or reviewed. */
  decidedByOthers?: true;
};

/** The lists that queues are of. All but cases have pages of their own, already in their order. */
export type QueueList =
  | { of: 'cases'; filter: CaseQueueFilter }
  | { of: 'reports'; filter: { status: 'new'; urgent?: 'true' } }
  | { of: 'matches'; filter: { scope: 'all' } }
  | { of: 'rescreens'; filter: { whose: 'mine' } }
  | { of: 'lures'; filter: { status: 'new' } };
export type QueueDefinition = { key: string; roles: readonly Role[] } & QueueList;

const OFFICERS = ['caseworker', 'supervisor'] as const satisfies readonly Role[];

/** The work that waits, by role, in the order in which it is shown: what harms most by waiting stands first. */
export const QUEUES = [
  { key: 'pleas', roles: ['intake', ...OFFICERS], of: 'reports', filter: { status: 'new', urgent: 'true' } },
  { key: 'of_gone', roles: ['supervisor'], of: 'cases', filter: { holder: 'gone' } },
  { key: 'overdue', roles: OFFICERS, of: 'cases', filter: { holder: 'me', overdue: true } },
  { key: 'unassigned', roles: OFFICERS, of: 'cases', filter: { holder: 'nobody' } },
  { key: 'waiting_for_me', roles: OFFICERS, of: 'cases', filter: { myTask: true } },
  { key: 'mine', roles: OFFICERS, of: 'cases', filter: { holder: 'me' } },
  {
    key: 'second_readings',
    roles: OFFICERS,
    of: 'cases',
    filter: { status: 'awaiting_second_reader', decidedByOthers: true },
  },
  { key: 'rescreens', roles: OFFICERS, of: 'rescreens', filter: { whose: 'mine' } },
  { key: 'legal_reviews', roles: ['supervisor'], of: 'cases', filter: { flag: 'legal_review' } },
  {
    key: 'appeals',
    roles: ['supervisor'],
    of: 'cases',
    filter: { status: 'under_appeal', decidedByOthers: true },
  },
  { key: 'basis_withdrawn', roles: ['supervisor'], of: 'cases', filter: { flag: 'basis_withdrawn' } },
  { key: 'reports', roles: ['intake', ...OFFICERS], of: 'reports', filter: { status: 'new' } },
  { key: 'matches', roles: OFFICERS, of: 'matches', filter: { scope: 'all' } },
  { key: 'lures', roles: ['analyst'], of: 'lures', filter: { status: 'new' } },
] as const satisfies readonly QueueDefinition[];
export type QueueKey = (typeof QUEUES)[number]['key'];
export type CaseQueue = QueueDefinition & { of: 'cases' };

export const queuesOf = (role: Role): readonly (QueueDefinition & { key: QueueKey })[] =>
  QUEUES.filter(({ roles }) => (roles as readonly Role[]).includes(role));

/** Whether a queue tells of a finding: it must not show cases that the reader is to screen again. */
export const tellsOfFinding = ({ status, flag }: CaseQueueFilter): boolean =>
  status !== undefined || flag !== undefined;

/** A plea for help weighs as a silence that ends within a day, whatever clocks run. */
export const PLEA_WEIGHS_AS = { clock: 'proof_of_life', level: 'due' } as const satisfies {
  clock: ClockKind;
  level: ClockLevel;
};
