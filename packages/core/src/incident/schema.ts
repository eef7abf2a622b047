import { z } from 'zod';
import { CountryCode, Day, Id, Instant, PageQuery, page, Sex } from '../vocabulary/codes.ts';

export const INCIDENT_KINDS = ['raid', 'compound', 'flight', 'shelter', 'crossing', 'other'] as const;
export const IncidentInput = z.object({
  kind: z.enum(INCIDENT_KINDS),
  title: z.string().trim().min(1).max(300),
  country: CountryCode.nullable(),
  place: z.string().trim().max(200).nullable(),
  happenedOn: Day.nullable(),
  /** The last day, where it was no single one. */
  endedOn: Day.nullable().default(null),
  headCount: z.int().min(0).max(100_000).nullable(),
});
/** `cases` have the incident as theirs; `members` are all persons joined to it, with a case or without. */
export const Incident = IncidentInput.extend({
  id: Id,
  number: z.int(),
  cases: z.int(),
  members: z.int(),
});
export type Incident = z.infer<typeof Incident>;
export const IncidentPage = page(Incident);
export const IncidentQuery = z.object({ ...PageQuery });

/** What is true of an incident for everybody who was there, until a case says "not this person". */
export const FACT_FIELDS = [
  'compound_name',
  'employer',
  'conditions',
  'recruitment',
  'raided_by',
  'other',
] as const;
export const FactField = z.enum(FACT_FIELDS);
export type FactField = z.infer<typeof FactField>;
export const IncidentFactInput = z.object({
  field: FactField,
  text: z.string().trim().min(1).max(4000),
  /** Who says so. */
  source: z.string().trim().min(1).max(300),
  on: Day.nullable().default(null),
});
export const WithdrawFact = z.object({ reason: z.string().trim().min(1).max(2000) });
export const IncidentFact = IncidentFactInput.extend({
  id: Id,
  incidentId: Id,
  by: z.string(),
  at: Instant,
  withdrawn: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
});
export type IncidentFact = z.infer<typeof IncidentFact>;

/** Whose numbers are compared: all who were there, those at home, those without a travel document, those still held. */
export const COUNT_KINDS = ['present', 'home', 'without_passport', 'detained'] as const;
export const CountKind = z.enum(COUNT_KINDS);
export type CountKind = z.infer<typeof CountKind>;
export const IncidentCountInput = z.object({
  what: CountKind,
  number: z.int().min(0).max(100_000),
  source: z.string().trim().min(1).max(300),
  on: Day,
});
export const IncidentCount = IncidentCountInput.extend({
  id: Id,
  by: z.string(),
  at: Instant,
  /** The same, counted from the persons and their cases. */
  counted: z.int(),
  /** Reported less counted: how many are unaccounted for; below zero, how many more there are than were reported. */
  difference: z.int(),
});
export type IncidentCount = z.infer<typeof IncidentCount>;

export const IncidentMember = z.object({
  personId: Id,
  personName: z.string().nullable(),
  sex: Sex,
  birth: z.object({ from: z.string(), to: z.string() }).nullable(),
  nationality: CountryCode.nullable(),
  caseId: Id.nullable(),
  caseNumber: z.int().nullable(),
  status: z.string().nullable(),
  assignee: z.string().nullable(),
  assigneeId: Id.nullable(),
  urgent: z.boolean(),
  stage: z.string().nullable(),
  nextDueOn: Day.nullable(),
  /** The line of the list they came by. */
  line: z.int().nullable(),
  countedAs: z.array(CountKind),
  /** Facts of the incident that do not hold for this person. */
  diverging: z.int(),
  /** Members whom they may be the same as; nobody has judged yet. */
  perhapsSame: z.array(Id),
});
export type IncidentMember = z.infer<typeof IncidentMember>;

export const IncidentDetail = z.object({
  incident: Incident,
  facts: z.array(IncidentFact.extend({ diverging: z.int() })),
  counts: z.array(IncidentCount),
  /** Each number as counted now, whether or not anybody reported one. */
  counted: z.record(CountKind, z.int()),
  members: z.array(IncidentMember),
  /** True where there are more members than are shown. */
  cut: z.boolean(),
  imports: z.array(
    z.object({ id: Id, status: z.string(), accepted: z.int(), refused: z.int(), createdAt: Instant }),
  ),
});
export type IncidentDetail = z.infer<typeof IncidentDetail>;

/** "Not this person": a fact of the incident that does not hold for the person of this case. In `CaseActionInput`. */
export const INCIDENT_ACTIONS = [
  z.object({
    kind: z.literal('fact_diverged'),
    factId: Id,
    reason: z.string().trim().min(1).max(2000),
    /** What holds for this person instead. */
    instead: z.string().trim().max(4000).default(''),
  }),
] as const;
