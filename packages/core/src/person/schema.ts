import { z } from 'zod';
import { FieldClass } from '../access/schema.ts';
import { Statement, SubjectRole } from '../report/schema.ts';
import { CountryCode, Day, Id, Instant, PageQuery, page, Sex } from '../vocabulary/codes.ts';
import { PersonAge } from './age.ts';

export const VERDICTS = ['same', 'not_same', 'unsure'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** A person as shown in lists: what the reports say of them, the accepted before the proposed. */
export const PersonLine = z.object({
  id: Id,
  number: z.int(),
  role: SubjectRole,
  name: z.string().nullable(),
  otherNames: z.array(z.string()),
  sex: Sex,
  /** Interval of the birth date, ISO days; equal when exact; null when nothing is known. */
  birth: z.object({ from: z.string(), to: z.string() }).nullable(),
  nationality: CountryCode.nullable(),
  country: CountryCode.nullable(),
  reports: z.int(),
  caseId: Id.nullable(),
  caseNumber: z.int().nullable(),
});
export type PersonLine = z.infer<typeof PersonLine>;
export const PersonPage = page(PersonLine);
export const PersonQuery = z.object({
  ...PageQuery,
  q: z.string().max(200).optional(),
  role: SubjectRole.optional(),
  nationality: CountryCode.optional(),
  sex: Sex.optional(),
  country: CountryCode.optional(),
});

/** One line of the waterfall: how far this comparison moves the belief, in bits (log2 of the likelihood ratio). */
export const Comparison = z.object({
  name: z.string(),
  level: z.string(),
  outcome: z.enum(['agrees', 'close', 'differs', 'missing', 'not_applicable']),
  weight: z.number(),
  termFrequencyWeight: z.number().optional(),
});
export const Explanation = z.object({
  weight: z.number(),
  probability: z.number(),
  prior: z.number(),
  crossRole: z.boolean(),
  comparisons: z.array(Comparison),
});
export type Explanation = z.infer<typeof Explanation>;

export const Candidate = z.object({
  person: PersonLine,
  explanation: Explanation,
  /** What both sides say per comparison, to be read side by side. */
  values: z.array(z.object({ name: z.string(), left: z.array(z.string()), right: z.array(z.string()) })),
  judgement: z
    .object({ id: Id, verdict: Verdict, by: z.string(), at: Instant, reason: z.string() })
    .nullable(),
});
export type Candidate = z.infer<typeof Candidate>;

export const Judgement = z.object({
  id: Id,
  personA: Id,
  personB: Id,
  nameA: z.string().nullable(),
  nameB: z.string().nullable(),
  verdict: Verdict,
  reason: z.string(),
  by: z.string(),
  at: Instant,
  undoneAt: Instant.nullable(),
  undoneBy: z.string().nullable(),
  weight: z.number().nullable(),
});
export type Judgement = z.infer<typeof Judgement>;

/** A word of one officer for joining persons across roles, which waits for a second account to say the same. */
export const MergeRequest = z.object({
  id: Id,
  personA: Id,
  personB: Id,
  nameA: z.string().nullable(),
  nameB: z.string().nullable(),
  reason: z.string().nullable(),
  by: z.string(),
  at: Instant,
  /** Made by who asks: somebody else must confirm. */
  own: z.boolean(),
});
export type MergeRequest = z.infer<typeof MergeRequest>;

/** A name as it was written, in the language of its script, and how it may be read in Latin letters. */
export const SpelledName = z.object({
  text: z.string(),
  language: z.string().nullable(),
  romanised: z.string().nullable(),
  reports: z.int(),
});
export type SpelledName = z.infer<typeof SpelledName>;

export const Person = PersonLine.extend({
  /** Everything every report said. */
  reportLines: z.array(
    z.object({
      id: Id,
      number: z.int(),
      arrivedAt: Instant,
      /** The day the report speaks from, where it is known. */
      datedOn: Day.nullable(),
      preview: z.string(),
      subjectId: Id,
    }),
  ),
  names: z.array(SpelledName),
  age: PersonAge.nullable(),
  mergeRequests: z.array(MergeRequest),
  statements: z.array(Statement),
  candidates: z.array(Candidate),
  judgements: z.array(Judgement),
  /** Classes of fields that are left out because the reader's role may not see them. */
  hidden: z.array(FieldClass),
});
export type Person = z.infer<typeof Person>;

export const Judge = z.object({
  personA: Id,
  personB: Id,
  verdict: Verdict,
  reason: z.string().trim().min(1).max(2000),
  weight: z.number().optional(),
});
export const MatchPair = z.object({
  left: PersonLine,
  right: PersonLine,
  weight: z.number(),
  probability: z.number(),
  crossRole: z.boolean(),
  /** What a judgement is worth: uncertainty p(1-p) times what hangs on it. */
  value: z.number(),
  /** What hangs on it: over all reports of both persons. */
  reports: z.int(),
  openCases: z.int(),
  /** Urgent reports that nobody has read yet. */
  pleas: z.int(),
  /** Both sides are joined of several reports already. */
  joinsGroups: z.boolean(),
  /** Others who strongly resemble one side and were judged not to be the other. */
  disagreeing: z.int(),
});
export type MatchPair = z.infer<typeof MatchPair>;
export const MatchPage = page(MatchPair);
export const MATCH_ORDERS = ['telling', 'strongest'] as const;
export const MATCH_SCOPES = ['all', 'mine', 'cross_role'] as const;
export const MatchQuery = z.object({
  ...PageQuery,
  order: z.enum(MATCH_ORDERS).default('telling'),
  /** "mine": one side has an open case that is assigned to who asks; "cross_role": a suspect and somebody who is none. */
  scope: z.enum(MATCH_SCOPES).default('all'),
});
export type MatchQuery = z.infer<typeof MatchQuery>;
export * from './matching-model.ts';
