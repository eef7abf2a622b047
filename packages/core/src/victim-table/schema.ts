import { z } from 'zod';
import { StandardOfProof } from '../screening/schema.ts';
import { CountryCode, Day, Id, Instant, SEXES } from '../vocabulary/codes.ts';

/** How old the victim was when detected, as far as the birth is known: an interval across the eighteenth birthday is unknown. */
export const VICTIM_AGES = ['child', 'adult', 'unknown'] as const;
/** Forms of exploitation; those of SDG 16.2.2 and what the region adds. A victim may have suffered several. */
export const FORMS_OF_EXPLOITATION = [
  'sexual_exploitation',
  'forced_labour',
  'forced_criminality',
  'servitude',
  'child_labour',
  'forced_marriage',
  'forced_begging',
  'organ_removal',
  'armed_groups',
  'forced_adoption',
  'surrogacy',
  'other',
  'unknown',
] as const;
export type FormOfExploitation = (typeof FORMS_OF_EXPLOITATION)[number];
export const ALL = 'all';
const sexes = [...SEXES, ALL] as const;
const ages = [...VICTIM_AGES, ALL] as const;
const forms = [...FORMS_OF_EXPLOITATION, ALL] as const;

/** A number of people in a state's middle of the year; parts by sex and age where somebody has entered them. */
export const Population = z.object({
  country: CountryCode,
  year: z.int().min(1950).max(2100),
  sex: z.enum(['female', 'male', ALL]),
  age: z.enum(['child', 'adult', ALL]),
  persons: z.int().min(1).max(10_000_000_000),
  source: z.string().trim().min(1).max(300),
  verified: z.boolean(),
});
export type Population = z.infer<typeof Population>;
export const PopulationInput = Population.omit({ verified: true });
export const PopulationList = z.object({ items: z.array(Population) });

/** Whose victims: nationals of the state wherever they were, or all who were exploited there. */
export const VICTIM_BASES = ['nationality', 'country'] as const;
export const VictimTableQuery = z.object({
  country: CountryCode,
  base: z.enum(VICTIM_BASES).default('nationality'),
  /** At least this standard of proof: suspicion counts all who are protected as victims. */
  standard: StandardOfProof.default('suspicion'),
  from: Day.optional(),
  to: Day.optional(),
});
export type VictimTableQuery = z.infer<typeof VictimTableQuery>;

export const VictimCell = z.object({
  year: z.string(),
  form: z.enum(forms),
  sex: z.enum(sexes),
  age: z.enum(ages),
  victims: z.int(),
  /** Per 100,000 of the population in the same sex and age; null where it is not known. */
  rate: z.number().nullable(),
  population: z.int().nullable(),
  /** The year of the population figure, which may be an earlier or later one. */
  populationYear: z.int().nullable(),
  populationSource: z.string().nullable(),
  populationVerified: z.boolean(),
});
export type VictimCell = z.infer<typeof VictimCell>;
export const SdgTable = z.object({
  query: VictimTableQuery,
  /** Each victim once, whatever the forms. */
  victims: z.int(),
  /** By the standard of proof of the decision in force. */
  byStandard: z.array(z.object({ standard: StandardOfProof, victims: z.int() })),
  cells: z.array(VictimCell),
});
export type SdgTable = z.infer<typeof SdgTable>;

export const CellQuery = VictimTableQuery.extend({
  year: z.string().regex(/^(?:\d{4}|all)$/),
  form: z.enum(forms).default(ALL),
  sex: z.enum(sexes).default(ALL),
  age: z.enum(ages).default(ALL),
});
/** A decision that a number counts. */
export const CountedDecision = z.object({
  caseId: Id,
  caseNumber: z.int(),
  standard: StandardOfProof,
  law: z.string(),
  decider: z.string(),
  decidedAt: Instant,
});
export type CountedDecision = z.infer<typeof CountedDecision>;
export const CountedDecisions = z.object({ items: z.array(CountedDecision) });

export const IC_TIP_UNITS = ['event', 'victim', 'perpetrator', 'reporting_entity'] as const;
export const IcTipLine = z.object({
  unit: z.enum(IC_TIP_UNITS),
  variable: z.string(),
  /** A code of HTCDS, a country or a code of ours; "unknown" where nothing is known. */
  code: z.string(),
  count: z.int(),
  /** Those of the unit of whom anything is known in this variable: the denominator. Null beside "unknown". */
  of: z.int().nullable(),
});
export type IcTipLine = z.infer<typeof IcTipLine>;
export const IcTipTable = z.object({ query: VictimTableQuery, victims: z.int(), lines: z.array(IcTipLine) });
export type IcTipTable = z.infer<typeof IcTipTable>;
