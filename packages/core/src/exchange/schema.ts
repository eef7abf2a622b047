import { z } from 'zod';
import { Relations } from '../relation/schema.ts';
import { Story } from '../story/schema.ts';
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

/** The passphrase that seals what leaves (percent-encoded UTF-8): in a header, since addresses end up in logs. */
export const PASSPHRASE_HEADER = 'x-suar-passphrase';
export const SHORTEST_PASSPHRASE = 12;
/** Why something leaves unsealed. Codes only: the ledger keeps them in the open. */
export const PLAIN_HEADER = 'x-suar-plain';
export const PLAIN_REASONS = [
  'court_or_prosecutor',
  'receiver_cannot_open',
  'printing',
  'device_is_sealed',
] as const;
export type PlainReason = (typeof PLAIN_REASONS)[number];

/** The story of a case's person and their relations, as they leave. */
export const CaseStory = z.object({
  caseNumber: z.int(),
  writtenAt: z.iso.datetime(),
  story: Story,
  relations: Relations,
});
export type CaseStory = z.infer<typeof CaseStory>;
