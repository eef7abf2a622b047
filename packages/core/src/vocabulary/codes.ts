import { z } from 'zod';

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2');
export type CountryCode = z.infer<typeof CountryCode>;

export const SEXES = ['female', 'male', 'other', 'unknown'] as const;
export const Sex = z.enum(SEXES);
export type Sex = z.infer<typeof Sex>;

export const Day = z.iso.date();
/** A month of this or the last century, "2026-03". */
export const Month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, 'a month as 2026-03');
export const Instant = z.iso.datetime({ offset: true });
export const Id = z.uuid();

/** A count that was not taken to its end: `atLeast` means "this many or more". */
export const CappedCount = z.object({ count: z.int(), atLeast: z.boolean() });
export type CappedCount = z.infer<typeof CappedCount>;

/** A page of a list. `next` goes back as `cursor` to read on; null at the end. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: CappedCount });
export type Page<Item> = { items: Item[]; next: string | null; total: CappedCount };

export const PageQuery = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** Carries the words that a list is searched for, percent-encoded: they may be a name and stay out of addresses. */
export const SEARCH_HEADER = 'x-suar-search';
