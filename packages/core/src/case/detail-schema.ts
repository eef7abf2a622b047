import { z } from 'zod';
import { FieldClass } from '../access/schema.ts';
import { HOLIDAY_REACH } from '../clock/calendar.ts';
import { CLOCK_ACTIONS, CLOCK_LEVELS, ClockKind, SET_CLOCKS } from '../clock/schema.ts';
import { CONTACT_ACTIONS } from '../contact/schema.ts';
import { ErasedNote } from '../erasure/schema.ts';
import { IncidentFact } from '../incident/schema.ts';
import { Person } from '../person/schema.ts';
import { REPATRIATION_ACTIONS, RepatriationStep } from '../repatriation/schema.ts';
import { AGES_AT_EVENTS } from '../screening/age.ts';
import { Answer, Finding, GivenAnswer, StandardOfProof } from '../screening/schema.ts';
import { LAWS } from '../screening/types.ts';
import { CaseServicesView } from '../service/view-schema.ts';
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
import {
  APPEAL_GROUNDS,
  APPEAL_OUTCOMES,
  APPELLANTS,
  HOST_ANSWERS,
  INTERPRETER_STATES,
  LEGAL_OPINIONS,
  OFFENCE_STATES,
  OFFENCE_TIMINGS,
  OFFENCES,
} from './screening-actions.ts';

const recorded = { by: z.string(), at: z.string(), seq: z.int() };
const DecisionView = z.object({
  finding: Finding,
  standard: StandardOfProof,
  law: z.string(),
  reasons: z.string(),
  ...recorded,
});
const AppealView = z.object({
  appellant: z.enum(APPELLANTS),
  name: z.string(),
  ground: z.enum(APPEAL_GROUNDS),
  text: z.string(),
  on: Day,
  against: DecisionView,
  review: z
    .object({
      outcome: z.enum(APPEAL_OUTCOMES),
      standard: StandardOfProof.nullable(),
      reasons: z.string(),
      ...recorded,
    })
    .nullable(),
  ...recorded,
});
const OffenceView = z.object({
  id: Id,
  offence: z.enum(OFFENCES),
  text: z.string(),
  country: CountryCode.nullable(),
  authority: z.string(),
  on: Day.nullable(),
  compulsion: z
    .object({
      compelled: Answer,
      timing: z.enum(OFFENCE_TIMINGS),
      statementIds: z.array(Id),
      text: z.string(),
      ...recorded,
    })
    .nullable(),
  state: z.object({ state: z.enum(OFFENCE_STATES), text: z.string(), on: Day.nullable() }),
  requests: z.array(
    z.object({
      id: Id,
      to: z.string(),
      sentOn: Day,
      text: z.string(),
      answer: z.object({ answer: z.enum(HOST_ANSWERS), answeredOn: Day, text: z.string() }).nullable(),
    }),
  ),
  ...recorded,
});

const ContactView = z.object({
  plan: CONTACT_ACTIONS[0].omit({ kind: true }).extend(recorded).nullable(),
  made: z.array(CONTACT_ACTIONS[1].omit({ kind: true }).extend(recorded)),
});
const SetClockView = CLOCK_ACTIONS[0].pick({ from: true, dueOn: true, text: true }).extend(recorded);

/** A clock that runs, with the rule it follows. */
export const ClockView = z.object({
  kind: ClockKind,
  ref: z.string().nullable(),
  dueAt: Instant,
  level: z.enum(CLOCK_LEVELS),
  rule: z
    .object({
      country: CountryCode.nullable(),
      amount: z.int(),
      unit: z.enum(['day', 'working_day', 'hour']),
      source: z.object({ en: z.string(), id: z.string() }),
      unverified: z.boolean(),
    })
    .nullable(),
});
export type ClockView = z.infer<typeof ClockView>;

/** The replayed state on the wire; the shape of `CaseState`. A reader who must stay blind gets it without any decision. */
export const CaseStateView = z.object({
  status: CaseStatus,
  outcome: CaseOutcome,
  personId: Id,
  assigneeId: Id.nullable(),
  country: CountryCode.nullable(),
  incidentId: Id.nullable(),
  urgent: z.boolean(),
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
  comments: z.array(
    z.object({
      id: Id,
      text: z.string(),
      mentions: z.array(Id),
      withdrawn: z.object({ by: z.string(), at: z.string() }).nullable(),
      ...recorded,
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
  interviews: z.array(
    z.object({
      on: Day,
      language: z.string(),
      interpreter: z.enum(INTERPRETER_STATES),
      minutes: z.int(),
      place: z.string(),
      present: z.string(),
      ...recorded,
    }),
  ),
  explanations: z.record(
    z.string(),
    z.object({
      fact: z.string(),
      present: z.boolean(),
      text: z.string(),
      trauma: Answer.nullable(),
      ...recorded,
    }),
  ),
  legalReview: z
    .object({
      law: z.string(),
      opinion: z.enum(LEGAL_OPINIONS),
      reasons: z.string(),
      current: z.boolean(),
      ...recorded,
    })
    .nullable(),
  decision: DecisionView.nullable(),
  secondReading: z
    .object({ finding: Finding, agrees: z.boolean(), reasons: z.string(), by: z.string(), at: z.string() })
    .nullable(),
  standsDespite: z.array(Id),
  appeals: z.array(AppealView),
  offences: z.array(OffenceView),
  contact: ContactView,
  repatriation: z.partialRecord(
    RepatriationStep,
    REPATRIATION_ACTIONS[0].omit({ kind: true, step: true }).extend(recorded),
  ),
  divergences: z.record(z.string(), z.object({ reason: z.string(), instead: z.string(), ...recorded })),
  services: CaseServicesView,
  clocks: z.partialRecord(z.enum(SET_CLOCKS), SetClockView),
  particulars: z.record(
    z.string(),
    z.object({
      state: z.enum(['known', 'unknown', 'refused']),
      value: z.string(),
      received: z.boolean(),
      ...recorded,
    }),
  ),
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
  /** What bears on the case from outside its actions. */
  facts: z.object({ age: z.enum(AGES_AT_EVENTS), withdrawn: z.array(Id) }),
  /** What is recorded of the incident for everybody who was there; how it stands here says `factStanding`. */
  incidentFacts: z.array(IncidentFact),
  /** The laws that matter to this case; others can be shown on request. */
  laws: z.array(z.enum(LAWS)),
  /** Why this reader is shown no decision: they are to find for themselves first. */
  blind: z.enum(['second_reading', 're_screening']).nullable(),
  allowed: z.array(z.string()),
  timeline: z.array(TimelineEntry),
  tasks: z.array(Task),
  clocks: z.array(ClockView),
  /** The IANA time zone in which its days begin and end: where the case lies, or its office where that is not known. */
  zone: z.string(),
  /** Whether the public holidays are known on which its working days rest. */
  holidays: z.enum(HOLIDAY_REACH),
  /** Classes of fields that are left out because the reader's role may not see them. */
  hidden: z.array(FieldClass),
  /** Set where its words were erased; what stands in their place is a mark. */
  erased: ErasedNote.nullable().default(null),
  version: z.int(),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const ActOnCase = z.object({ action: CaseActionInput, version: z.int().min(1) });
