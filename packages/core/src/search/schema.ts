import { z } from 'zod';
import { Id } from '../vocabulary/codes.ts';

/** What a search finds: each kind is a group of its own. */
export const FOUND_KINDS = ['person', 'case', 'report', 'incident'] as const;
/** By what it was found. */
export const FOUND_BY = ['name', 'number', 'phone', 'document', 'account', 'title'] as const;
/** How what was typed met it: the same, by its sound or spelling, by its beginning or its end. */
export const FOUND_HOW = ['same', 'alike', 'part'] as const;

export const SearchQuery = z.object({ q: z.string().max(200).default('') });
export const Found = z.object({
  kind: z.enum(FOUND_KINDS),
  id: Id,
  number: z.int(),
  /** The name of the person, or the title of the incident. */
  title: z.string().nullable(),
  by: z.enum(FOUND_BY),
  how: z.enum(FOUND_HOW),
  /** The value that met what was typed, as it was written down; null for numbers of records. */
  matched: z.string().nullable(),
  /** Of a person: what they are in the reports. */
  role: z.enum(['person_at_risk', 'suspect', 'informant']).nullable(),
});
export type Found = z.infer<typeof Found>;
export const FoundList = z.object({ items: z.array(Found), more: z.boolean() });
export type FoundList = z.infer<typeof FoundList>;
