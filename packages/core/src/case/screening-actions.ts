import { z } from 'zod';
import { Answer, Finding, StandardOfProof } from '../screening/schema.ts';
import { CountryCode, Day, Id } from '../vocabulary/codes.ts';

const Text = z.string().trim().min(1).max(20_000);
const Remark = z.string().trim().max(4000).default('');
const Ids = z.array(Id).max(200);

export const INTERPRETER_STATES = ['yes', 'no', 'not_needed'] as const;
export const LEGAL_OPINIONS = ['covered', 'not_covered', 'unclear'] as const;
export const APPELLANTS = ['person', 'family', 'representative', 'organisation', 'state'] as const;
export const APPEAL_GROUNDS = [
  'new_evidence',
  'evidence_overlooked',
  'fear_or_trauma',
  'no_interpreter',
  'procedure',
  'law',
  'other',
] as const;
export const APPEAL_OUTCOMES = ['upheld', 'changed', 'withdrawn'] as const;

/** What is asked, answered and found. Included in `CaseActionInput`. */
export const SCREENING_ACTIONS = [
  z.object({
    kind: z.literal('interviewed'),
    on: Day,
    /** ISO 639-1 or -3. */
    language: z.string().regex(/^[a-z]{2,3}$/, 'ISO 639'),
    /** "no" means that one was needed and none was there. */
    interpreter: z.enum(INTERPRETER_STATES),
    minutes: z
      .int()
      .min(1)
      .max(24 * 60),
    place: z.string().trim().max(300).default(''),
    present: z.string().trim().max(1000).default(''),
  }),
  z.object({
    kind: z.literal('answered'),
    question: z.string().max(80),
    answer: Answer,
    statementIds: Ids,
    /** Statements that speak against the answer. */
    againstIds: Ids.default([]),
    note: Remark,
  }),
  z.object({
    kind: z.literal('explained'),
    fact: z.string().max(80),
    present: z.boolean(),
    text: Remark,
    /** Whether fear, trauma or dependence could explain it; null: not asked. */
    trauma: Answer.nullable().default(null),
  }),
  z.object({
    kind: z.literal('legally_reviewed'),
    law: z.string().max(40),
    /** covered: the law may cover these facts. */
    opinion: z.enum(LEGAL_OPINIONS),
    reasons: Text,
  }),
  z.object({
    kind: z.literal('decided'),
    finding: Finding,
    standard: StandardOfProof,
    law: z.string().max(40),
    reasons: Text,
  }),
  z.object({ kind: z.literal('second_read'), finding: Finding, reasons: Text }),
  /** A decision for protection stands although statements that it rests on were withdrawn. */
  z.object({ kind: z.literal('basis_reviewed'), statementIds: Ids.min(1), reasons: Text }),
  z.object({
    kind: z.literal('appealed'),
    by: z.enum(APPELLANTS),
    name: z.string().trim().max(300).default(''),
    ground: z.enum(APPEAL_GROUNDS),
    text: Text,
    on: Day,
  }),
  z.object({
    kind: z.literal('appeal_reviewed'),
    outcome: z.enum(APPEAL_OUTCOMES),
    /** The standard of the new decision, where a "no" is changed. */
    standard: StandardOfProof.nullable().default(null),
    reasons: Text,
  }),
  z.object({ kind: z.literal('reopened'), reason: Text }),
] as const;

export const OFFENCES = [
  'fraud',
  'immigration',
  'documents',
  'drugs',
  'prostitution',
  'violence',
  'recruiting',
  'other',
] as const;
export const OFFENCE_STATES = [
  'alleged',
  'detained',
  'charged',
  'convicted',
  'dropped',
  'acquitted',
  'released',
] as const;
export const OFFENCE_TIMINGS = ['in_captivity', 'before', 'after', 'unclear'] as const;
export const HOST_ANSWERS = ['granted', 'partly', 'refused', 'needs_more'] as const;

/**
 * The lane of non-punishment (ACTIP Art. 14(7); UU 21/2007 Pasal 18; ASEAN guideline of 2025): what the person is accused
 * of, whether it was compelled and when, and what the host state was asked for and answered.
 */
export const OFFENCE_ACTIONS = [
  z.object({
    kind: z.literal('offence_alleged'),
    offenceId: Id,
    offence: z.enum(OFFENCES),
    text: Remark,
    country: CountryCode.nullable(),
    /** The authority or court that holds the matter. */
    authority: z.string().trim().max(300).default(''),
    on: Day.nullable(),
  }),
  z.object({
    kind: z.literal('compulsion_shown'),
    offenceId: Id,
    compelled: Answer,
    timing: z.enum(OFFENCE_TIMINGS),
    statementIds: Ids,
    text: Remark,
  }),
  z.object({
    kind: z.literal('offence_state_set'),
    offenceId: Id,
    state: z.enum(OFFENCE_STATES),
    on: Day,
    text: Remark,
  }),
  z.object({
    kind: z.literal('host_requested'),
    offenceId: Id,
    requestId: Id,
    to: z.string().trim().min(1).max(300),
    sentOn: Day,
    text: Remark,
  }),
  z.object({
    kind: z.literal('host_answered'),
    offenceId: Id,
    requestId: Id,
    answer: z.enum(HOST_ANSWERS),
    answeredOn: Day,
    text: Remark,
  }),
] as const;
