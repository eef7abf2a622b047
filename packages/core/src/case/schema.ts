import { z } from 'zod';
import { CLOCK_ACTIONS } from '../clock/schema.ts';
import { CONTACT_ACTIONS } from '../contact/schema.ts';
import { INCIDENT_ACTIONS } from '../incident/schema.ts';
import { PARTICULAR_ACTIONS, type RecordReceivedAction } from '../particular/schema.ts';
import { REPATRIATION_ACTIONS } from '../repatriation/schema.ts';
import { StandardOfProof } from '../screening/schema.ts';
import { SERVICE_ACTIONS } from '../service/schema.ts';
import { CountryCode, Day, Id, Instant, Month, PageQuery, page, Sex } from '../vocabulary/codes.ts';
import { OFFENCE_ACTIONS, SCREENING_ACTIONS } from './screening-actions.ts';
import { WORK_ACTIONS } from './work-actions.ts';

export const CASE_STATUSES = [
  'open',
  'screening',
  'awaiting_second_reader',
  'decided',
  'under_appeal',
  'closed',
] as const;
export const CaseStatus = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof CaseStatus>;

/**
 * What the decisions in force come to. A "no" that no second reader has confirmed, or that stands under appeal, counts as
 * undecided: the person is protected meanwhile.
 */
export const OUTCOMES = ['undecided', 'presumed_victim', 'confirmed_victim', 'not_victim'] as const;
export const CaseOutcome = z.enum(OUTCOMES);
export type CaseOutcome = z.infer<typeof CaseOutcome>;

export const CLOSING_REASONS = [
  'returned_home',
  'referred',
  'lost_contact',
  'withdrawn',
  'duplicate',
  'no_further_need',
] as const;
export const ClosingReason = z.enum(CLOSING_REASONS);

const Text = z.string().trim().min(1).max(20_000);

/**
 * What can be done to a case. A case is the list of these, its state a pure replay of them (`caseState`).
 * Fields marked sealed in `SEALED_FIELDS` carry words about people and are sealed at rest.
 */
export const CaseActionInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('assigned'), assigneeId: Id.nullable() }),
  /** A note about health or therapy is told apart, so that those who need not know it do not read it. */
  z.object({ kind: z.literal('noted'), text: Text, about: z.enum(['case', 'health']).optional() }),
  z.object({
    kind: z.literal('task_added'),
    taskId: Id,
    title: z.string().trim().min(1).max(500),
    dueOn: Day.nullable(),
    assigneeId: Id.nullable(),
  }),
  z.object({ kind: z.literal('task_done'), taskId: Id }),
  z.object({ kind: z.literal('task_reopened'), taskId: Id }),
  ...WORK_ACTIONS,
  z.object({
    kind: z.literal('attached'),
    attachmentId: Id,
    originalId: Id,
    name: z.string().max(300),
    mediaType: z.string().max(120),
  }),
  z.object({ kind: z.literal('country_set'), country: CountryCode.nullable() }),
  z.object({ kind: z.literal('incident_set'), incidentId: Id.nullable() }),
  z.object({ kind: z.literal('priority_set'), urgent: z.boolean() }),
  ...SCREENING_ACTIONS,
  ...OFFENCE_ACTIONS,
  ...CONTACT_ACTIONS,
  ...CLOCK_ACTIONS,
  ...REPATRIATION_ACTIONS,
  ...PARTICULAR_ACTIONS,
  ...INCIDENT_ACTIONS,
  ...SERVICE_ACTIONS,
  z.object({
    kind: z.literal('closed'),
    reason: ClosingReason,
    text: z.string().trim().max(4000).default(''),
  }),
  z.object({ kind: z.literal('undone'), seq: z.int().min(1) }),
]);
export type CaseActionInput = z.infer<typeof CaseActionInput>;

/** The first action of every case; made by opening it, never sent alone. */
export type OpenedAction = {
  kind: 'opened';
  personId: string;
  incidentId: string | null;
  country: string | null;
};
export type CaseActionData = OpenedAction | RecordReceivedAction | CaseActionInput;
export type CaseActionKind = CaseActionData['kind'];

/**
 * An accepted action: numbered without gaps within its case. An undo names what it undoes in `undoes`, because on the
 * wire that number is called `seq`, which here is the action's own number; `acceptAction` makes the one of the other.
 */
export type CaseAction = (
  | Exclude<CaseActionData, { kind: 'undone' }>
  | { kind: 'undone'; undoes: number }
) & {
  seq: number;
  at: string;
  actorId: string;
};

/** Which fields of which action carry words about people. Everything else may lie open at rest. */
export const SEALED_FIELDS = {
  opened: [],
  assigned: [],
  noted: ['text'],
  task_added: ['title'],
  task_done: [],
  task_reopened: [],
  task_assigned: [],
  commented: ['text'],
  comment_withdrawn: [],
  handed_over: ['text'],
  attached: ['name'],
  country_set: [],
  incident_set: [],
  priority_set: [],
  interviewed: ['place', 'present'],
  answered: ['note'],
  explained: ['text'],
  legally_reviewed: ['reasons'],
  decided: ['reasons'],
  second_read: ['reasons'],
  basis_reviewed: ['reasons'],
  appealed: ['name', 'text'],
  appeal_reviewed: ['reasons'],
  reopened: ['reason'],
  offence_alleged: ['text', 'authority'],
  compulsion_shown: ['text'],
  offence_state_set: ['text'],
  host_requested: ['to', 'text'],
  host_answered: ['text'],
  contact_planned: ['channels', 'senderName', 'codeWord', 'duressWord', 'confidants', 'note'],
  contacted: ['text', 'override', 'confidant'],
  clock_set: ['text'],
  clock_ended: ['text'],
  repatriation_step_set: ['reference', 'text'],
  particulars_set: ['particulars'],
  record_received: ['particulars'],
  fact_diverged: ['reason', 'instead'],
  consent_given: ['giver', 'text'],
  consent_withdrawn: ['text'],
  need_recorded: ['text'],
  service_given: ['text'],
  referred: ['exception', 'sheet'],
  referral_answered: ['text'],
  referral_recalled: ['text'],
  referral_completed: ['text'],
  closed: ['text'],
  undone: [],
} as const satisfies Record<CaseActionKind, readonly string[]>;

export const OpenCases = z.object({
  personIds: z.array(Id).min(1).max(500),
  country: CountryCode.nullable().default(null),
  incidentId: Id.nullable().default(null),
  assigneeId: Id.nullable().default(null),
  note: z.string().trim().max(20_000).default(''),
});

/** What a case asks somebody to look at, beside its tasks. Lists show these and filter by them. */
export const CASE_FLAGS = ['basis_withdrawn', 'legal_review', 'under_appeal', 'non_punishment'] as const;
export const CaseFlag = z.enum(CASE_FLAGS);
export type CaseFlag = z.infer<typeof CaseFlag>;

export const CaseLine = z.object({
  id: Id,
  number: z.int(),
  personId: Id,
  personName: z.string().nullable(),
  status: CaseStatus,
  outcome: CaseOutcome,
  country: CountryCode.nullable(),
  nationality: CountryCode.nullable(),
  sex: Sex,
  assignee: z.string().nullable(),
  assigneeId: Id.nullable(),
  incidentNumber: z.int().nullable(),
  openedAt: Instant,
  updatedAt: Instant,
  nextDueOn: Day.nullable(),
  urgent: z.boolean(),
  flags: z.array(CaseFlag),
});
export type CaseLine = z.infer<typeof CaseLine>;
export const CasePage = page(CaseLine);

export const CaseQuery = z.object({
  ...PageQuery,
  q: z.string().max(200).optional(),
  status: CaseStatus.optional(),
  /** "victim" means presumed or confirmed. */
  outcome: z.enum([...OUTCOMES, 'victim']).optional(),
  country: CountryCode.optional(),
  nationality: CountryCode.optional(),
  sex: Sex.optional(),
  month: Month.optional(),
  from: Day.optional(),
  to: Day.optional(),
  assigneeId: z.union([Id, z.literal('me'), z.literal('nobody')]).optional(),
  incidentId: Id.optional(),
  /** Standard of proof of the decision in force; "none" for cases not decided. */
  standard: z.enum([...StandardOfProof.options, 'none']).optional(),
  deciderId: z.union([Id, z.literal('nobody')]).optional(),
  flag: CaseFlag.optional(),
  order: z.enum(['newest', 'oldest']).optional(),
});

export const Task = z.object({
  id: Id,
  title: z.string(),
  dueOn: Day.nullable(),
  assigneeId: Id.nullable(),
  assignee: z.string().nullable(),
  doneAt: Instant.nullable(),
  caseId: Id,
  caseNumber: z.int(),
});
export type Task = z.infer<typeof Task>;
export const TaskPage = page(Task);
export const TaskQuery = z.object({
  ...PageQuery,
  assigneeId: z.union([Id, z.literal('me')]).optional(),
  open: z.enum(['true', 'false']).optional(),
});

/** A line of the timeline: an action of the case, or a dated statement about the person. */
export const TimelineEntry = z.object({
  at: z.string(),
  precision: z.enum(['instant', 'day']),
  source: z.enum(['action', 'report', 'statement']),
  kind: z.string(),
  actor: z.string().nullable(),
  text: z.string().nullable(),
  seq: z.int().nullable(),
  undone: z.boolean(),
  undoable: z.boolean(),
  reportId: Id.nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
