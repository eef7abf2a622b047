import { z } from 'zod';
import { CountryCode, Day } from '../vocabulary/codes.ts';

const Count = z.object({ key: z.string(), count: z.int() });
/** Everything that the dashboard shows; each figure opens the list it counts by the same filters. */
export const Figures = z.object({
  from: Day.nullable(),
  to: Day.nullable(),
  reports: z.int(),
  urgentUnread: z.int(),
  persons: z.int(),
  cases: z.int(),
  outcomes: z.object({
    presumed_victim: z.int(),
    confirmed_victim: z.int(),
    not_victim: z.int(),
    undecided: z.int(),
  }),
  /** Cases whose decision is under appeal; a "no" under appeal is not in force and counts as undecided. */
  underAppeal: z.int(),
  /** Cases that rest on a statement that was withdrawn since. */
  basisWithdrawn: z.int(),
  /** Share of victims (presumed and confirmed) among all cases handled, as a fraction; null without cases. */
  victimShare: z.number().nullable(),
  byCountry: z.array(Count),
  byNationality: z.array(Count),
  byMonth: z.array(z.object({ month: z.string(), outcomes: z.record(z.string(), z.int()), count: z.int() })),
  bySex: z.array(Count),
  /** By standard of proof of the decision in force; "none" is not decided, which is not "no". */
  byStandard: z.array(Count),
  /** By who decided; the key is the account, "nobody" for cases not decided. */
  byDecider: z.array(Count.extend({ name: z.string().nullable() })),
  routes: z.array(z.object({ from: CountryCode, to: CountryCode, count: z.int() })),
  sentence: z.object({ id: z.string(), en: z.string() }),
  definition: z.object({ id: z.string(), en: z.string() }),
});
export type Figures = z.infer<typeof Figures>;
export const FiguresQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  country: CountryCode.optional(),
});
