import { z } from 'zod';
import { Person } from '../person/schema.ts';
import { Finding, GivenAnswer, StandardOfProof } from '../screening/schema.ts';
import { CountryCode, Day, Id, Instant } from '../vocabulary/codes.ts';
import {
  CaseActionInput,
  CaseLine,
  CaseOutcome,
  CaseStatus,
  ClosingReason,
  Task,
  TimelineEntry,
} from './schema.ts';

/** The replayed state on the wire; the shape of `CaseState`. A reader who must stay blind gets `reasons` empty. */
export const CaseStateView = z.object({
  status: CaseStatus,
  outcome: CaseOutcome,
  personId: Id,
  assigneeId: Id.nullable(),
  country: CountryCode.nullable(),
  incidentId: Id.nullable(),
  openedAt: Instant,
  updatedAt: Instant,
  tasks: z.array(
    z.object({
      id: Id,
      title: z.string(),
      dueOn: Day.nullable(),
      assigneeId: Id.nullable(),
      doneAt: Instant.nullable(),
    }),
  ),
  attachments: z.array(
    z.object({
      id: Id,
      originalId: Id,
      name: z.string(),
      mediaType: z.string(),
      by: z.string(),
      at: Instant,
    }),
  ),
  answers: z.record(z.string(), GivenAnswer),
  explanations: z.record(
    z.string(),
    z.object({
      fact: z.string(),
      present: z.boolean(),
      text: z.string(),
      by: z.string(),
      at: z.string(),
      seq: z.int(),
    }),
  ),
  decision: z
    .object({
      seq: z.int(),
      finding: Finding,
      standard: StandardOfProof,
      law: z.string(),
      reasons: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .nullable(),
  secondReading: z
    .object({ agrees: z.boolean(), reasons: z.string(), by: z.string(), at: z.string() })
    .nullable(),
  closed: z.object({ reason: ClosingReason, text: z.string(), by: z.string(), at: z.string() }).nullable(),
  history: z.array(
    z.object({
      seq: z.int(),
      kind: z.string(),
      actorId: z.string(),
      at: z.string(),
      undone: z.boolean(),
      undoable: z.boolean(),
      blockedBy: z.int().nullable(),
    }),
  ),
});

/** A case with everything its page needs. `version` is the number of its last action: an act names the version it saw. */
export const CaseDetail = z.object({
  line: CaseLine,
  person: Person.omit({ candidates: true }),
  state: CaseStateView,
  allowed: z.array(z.string()),
  timeline: z.array(TimelineEntry),
  tasks: z.array(Task),
  version: z.int(),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const ActOnCase = z.object({ action: CaseActionInput, version: z.int().min(1) });
