import { z } from 'zod';

/** unknown: asked, and the person does not know; refused: asked, and the person does not say; cleared: as if never asked. */
export const PARTICULAR_STATES = ['known', 'unknown', 'refused', 'cleared'] as const;
export const MOST_PARTICULAR_LENGTH = 20_000;

export const ParticularInput = z.object({
  name: z.string().max(60),
  state: z.enum(PARTICULAR_STATES),
  /** Several codes are joined by ';', as the standard does. */
  value: z.string().trim().max(MOST_PARTICULAR_LENGTH).default(''),
});
export type ParticularInput = z.infer<typeof ParticularInput>;

const list = z.array(ParticularInput).min(1).max(200);

/** Included in `CaseActionInput`. */
export const PARTICULAR_ACTIONS = [
  z.object({ kind: z.literal('particulars_set'), particulars: list }),
] as const;

/** Another organisation's record, as it came: made by an import alone, never sent to a case. */
export type RecordReceivedAction = {
  kind: 'record_received';
  standard: 'HTCDS 2.0';
  particulars: ParticularInput[];
};
