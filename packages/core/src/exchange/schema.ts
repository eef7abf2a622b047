import { z } from 'zod';
import { CountryCode, Day } from '../vocabulary/codes.ts';

export const ExportQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  country: CountryCode.optional(),
  status: z.string().max(40).optional(),
});
export const CaseFileQuery = z.object({ locale: z.enum(['id', 'en']).default('id') });
