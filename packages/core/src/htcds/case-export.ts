import type { z } from 'zod';
import type { CaseFlag, CaseOutcome, CaseStatus, ClosingReason } from '../case/schema.ts';
import type { Answer, Finding, StandardOfProof } from '../screening/schema.ts';
import type { Sex } from '../vocabulary/codes.ts';
import type { ServiceExport } from './service-cells.ts';

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
    /** Cells that standing statements give back (`receivedCells`); the values above are without these statements. */
    cells?: Readonly<Record<string, string>>;
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
  flags: readonly CaseFlag[];
  /** The last appeal; `outcome` null while it waits for its review. */
  appeal: { ground: string; outcome: string | null } | null;
  /** Alleged offences in the order recorded; null where nobody has asked. */
  offences: readonly {
    offence: string;
    compelled: Answer | null;
    timing: string | null;
    state: string;
    answers: readonly string[];
  }[];
  /** The office whose case it is. */
  office?: { name: string; country: string | null };
  /** By name; what has no entry was never asked. */
  particulars?: Readonly<Record<string, { state: 'known' | 'unknown' | 'refused'; value: string }>>;
  /** Whether the case began with another organisation's record: its standing and number then go before ours. */
  received?: boolean;
  services?: ServiceExport;
  /** ISO 639 codes. */
  interviewLanguages: readonly string[];
};
