import { z } from 'zod';
import { CountryCode, Day } from '../vocabulary/codes.ts';

export const ExportQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  country: CountryCode.optional(),
  status: z.string().max(40).optional(),
});
/** What a printed case is for; stands in the file and in the ledger. */
export const FILE_PURPOSES = ['casework', 'court', 'referral', 'appeal', 'person'] as const;
export const CaseFileQuery = z.object({
  locale: z.enum(['id', 'en']).default('id'),
  purpose: z.enum(FILE_PURPOSES).default('casework'),
});
