import { z } from 'zod';
import { CountryCode, Day, Id } from '../vocabulary/codes.ts';

/** Clocks that an officer starts and ends. */
export const SET_CLOCKS = [
  'detention',
  'reflection',
  'visa',
  'travel_letter',
  'exit_permit',
  'referral_answer',
  'review',
] as const;
/** Clocks that follow from what was done. */
export const DERIVED_CLOCKS = [
  'proof_of_life',
  'alarm',
  'second_reading',
  'appeal_review',
  'host_answer',
  'task',
] as const;
export const CLOCK_KINDS = [...SET_CLOCKS, ...DERIVED_CLOCKS] as const;
export const ClockKind = z.enum(CLOCK_KINDS);
export type ClockKind = z.infer<typeof ClockKind>;

/** How near a clock is to running out; escalated: overdue so long that a supervisor must know. */
export const CLOCK_LEVELS = ['escalated', 'overdue', 'due', 'soon', 'later'] as const;
export type ClockLevel = (typeof CLOCK_LEVELS)[number];

export const CLOCK_ACTIONS = [
  z.object({
    kind: z.literal('clock_set'),
    clock: z.enum(SET_CLOCKS),
    /** The day it counts from; with it the rule of the country gives the end, unless `dueOn` says it. */
    from: Day.nullable(),
    dueOn: Day.nullable(),
    text: z.string().trim().max(1000).default(''),
  }),
  z.object({
    kind: z.literal('clock_ended'),
    clock: z.enum(SET_CLOCKS),
    text: z.string().trim().max(1000).default(''),
  }),
] as const;

export const DUE_SCOPES = ['mine', 'all', 'escalated'] as const;
export const DueQuery = z.object({
  scope: z.enum(DUE_SCOPES).default('mine'),
  country: CountryCode.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
/** A clock that presses: when it runs out, and the IANA time zone where its days begin and end. */
export const Pressing = z.object({
  clock: ClockKind,
  dueAt: z.iso.datetime(),
  zone: z.string(),
  level: z.enum(CLOCK_LEVELS),
});
export type Pressing = z.infer<typeof Pressing>;

/** One line of what is due, in order of harm. */
export const DueLine = Pressing.extend({
  caseId: Id,
  caseNumber: z.int(),
  personName: z.string().nullable(),
  country: CountryCode.nullable(),
  assigneeId: Id.nullable(),
  assignee: z.string().nullable(),
});
export type DueLine = z.infer<typeof DueLine>;
export const DueList = z.object({ items: z.array(DueLine), more: z.boolean() });
export type DueList = z.infer<typeof DueList>;
