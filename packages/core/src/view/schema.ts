import { z } from 'zod';
import { Role } from '../account/schema.ts';
import { CaseQuery } from '../case/schema.ts';
import { PersonQuery } from '../person/schema.ts';
import { ReportQuery } from '../report/schema.ts';
import { Id } from '../vocabulary/codes.ts';

/** The lists whose filters can be kept, each with the filters that it takes: codes and ids, never words looked for. */
const dropWords = { q: true, cursor: true, limit: true } as const;
export const VIEW_FILTERS = {
  cases: CaseQuery.omit(dropWords).strict(),
  reports: ReportQuery.omit(dropWords).strict(),
  persons: PersonQuery.omit(dropWords).strict(),
} as const;
export const VIEW_LISTS = [
  'cases',
  'reports',
  'persons',
] as const satisfies readonly (keyof typeof VIEW_FILTERS)[];
export const ViewList = z.enum(VIEW_LISTS);
export type ViewList = z.infer<typeof ViewList>;

const fields = {
  name: z.string().trim().min(1).max(80),
  filter: z.record(z.string(), z.string().max(100)),
  /** Columns shown, by key; empty: the usual ones. */
  columns: z.array(z.string().max(40)).max(30).default([]),
  /** Everybody of this role sees it too. */
  sharedWith: Role.exclude(['operator', 'administrator']).nullable().default(null),
};
export const KeepView = z.object({ list: ViewList, ...fields });
export const ChangeView = z.object({
  name: fields.name.optional(),
  filter: fields.filter.optional(),
  columns: z.array(z.string().max(40)).max(30).optional(),
  sharedWith: Role.exclude(['operator', 'administrator']).nullable().optional(),
});
export const SavedView = z.object({
  id: Id,
  list: ViewList,
  name: z.string(),
  filter: z.record(z.string(), z.string()),
  columns: z.array(z.string()),
  sharedWith: Role.nullable(),
  /** Whose it is, where it is another's. */
  owner: z.string().nullable(),
  own: z.boolean(),
  /** Whether the list opens with it for this reader. */
  usual: z.boolean(),
});
export type SavedView = z.infer<typeof SavedView>;
export const ViewQuery = z.object({ list: ViewList });
export const SavedViews = z.object({ items: z.array(SavedView) });
export const SetUsualView = z.object({ list: ViewList, viewId: Id.nullable() });
