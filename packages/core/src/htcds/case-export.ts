import type { z } from 'zod';
import type { CaseOutcome, CaseStatus, ClosingReason } from '../case/schema.ts';
import type { Finding, StandardOfProof } from '../screening/schema.ts';
import type { Sex } from '../vocabulary/codes.ts';

/** Where and when something happened. Days are ISO, `country` ISO 3166-1 alpha-2, coordinates in degrees. */
export type ExportPlace = {
  country: string | null;
  city: string | null;
  date: string | null;
  latitude?: number | null;
  longitude?: number | null;
};

/** One case as it leaves in the standard's form: only what is held; null and empty are "not known", never "no". */
export type CaseExport = {
  caseNumber: number;
  status: CaseStatus;
  closingReason: z.infer<typeof ClosingReason> | null;
  openedAt: string;
  person: {
    /** Whole names as reported, the first leading. */
    names: readonly string[];
    givenName?: string | null;
    middleName?: string | null;
    familyName?: string | null;
    sex: Sex;
    /** ISO day; null where only an interval or an age is known. */
    birthDate: string | null;
    nationalities: readonly string[];
    nationalId: string | null;
    passport?: string | null;
    phones: readonly string[];
    email: string | null;
  };
  recruitment: ExportPlace | null;
  exploitation: ExportPlace | null;
  /** Questions of the worksheet answered "yes", by id. */
  indicators: readonly string[];
  ageWhenTrafficked?: number | null;
  outcome: CaseOutcome;
  decision: {
    finding: Finding;
    standard: StandardOfProof;
    law: string;
    by: string;
    at: string;
    secondReader: string | null;
  } | null;
  assignee: string | null;
};
