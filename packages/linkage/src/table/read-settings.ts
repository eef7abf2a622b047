import { z } from 'zod';
import type { LinkageSettings } from './settings.ts';
import { isSplinkSettings, readSplinkSettings } from './splink-settings.ts';

const chance = z.number().gt(0).lte(1);
const share = z.number().min(0).max(1);
const condition = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.enum([
      'equal',
      'sameTokens',
      'tokensContained',
      'sharedToken',
      'digitsTurned',
      'sameYear',
      'sameSound',
      'absent',
    ]),
  }),
  z.strictObject({ is: z.enum(['jaro', 'jaroWinkler', 'tokenCosine']), atLeast: share }),
  z.strictObject({ is: z.literal('wordEvidence'), atLeast: z.number() }),
  z.strictObject({ is: z.enum(['levenshtein', 'damerau', 'digits']), atMost: z.int().min(0) }),
  z.strictObject({ is: z.enum(['daysApart', 'kilometresApart']), atMost: z.number().min(0) }),
  z.strictObject({ is: z.literal('numberWithin'), share }),
]);
const level = z.strictObject({ any: z.array(condition).min(1), m: chance.optional(), u: chance.optional() });
const comparison = z.strictObject({
  column: z.string(),
  levels: z.array(level).min(1).max(20),
  else: z.strictObject({ m: chance.optional(), u: chance.optional() }).optional(),
  termFrequency: z.boolean().optional(),
  byWord: z.boolean().optional(),
  absent: z.array(z.string()).min(1).optional(),
  wordShare: z.number().gt(0).lt(1).optional(),
});
const keyPart = z.strictObject({
  column: z.string(),
  take: z.enum(['whole', 'start', 'sortedStart', 'sound', 'words']).optional(),
  length: z.int().min(1).optional(),
});

/** The settings file: every field may be left out and is then inferred. */
const SettingsFile = z
  .strictObject({
    comparisons: z.array(comparison).min(1),
    blocking: z.array(z.array(keyPart)).min(1),
    mostInBlock: z.union([z.int().min(2), z.array(z.int().min(2))]).nullable(),
    pairBudget: z.int().min(1).nullable(),
    prior: z.number().nullable(),
    threshold: z.number().nullable(),
    unknown: z.number(),
    groupRepeated: z.boolean(),
    oneToOne: z.boolean(),
    asWritten: z.boolean(),
    ignore: z.array(z.string()),
    neverMerge: z.array(z.strictObject({ column: z.string(), values: z.tuple([z.string(), z.string()]) })),
  })
  .partial();

export interface ReadSettings {
  readonly settings: Partial<LinkageSettings>;
  /** Every fault at once, each with its path and rule. */
  readonly faults: readonly string[];
}

/**
 * Reads a settings file, the library's own or Splink's (version 4 or 5, recognised by its fields), and checks it against the
 * columns of the table. Nothing is silently left aside: what is not understood is a fault.
 */
export const readSettings = (given: unknown, columns: readonly string[]): ReadSettings => {
  const { settings: plain, faults: misread } = isSplinkSettings(given)
    ? readSplinkSettings(given)
    : { settings: given, faults: [] };
  if (misread.length > 0) return { settings: {}, faults: misread };
  const parsed = SettingsFile.safeParse(plain);
  if (!parsed.success)
    return {
      settings: {},
      faults: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'settings'}: ${message}`),
    };
  const settings = parsed.data;
  const faults: string[] = [];
  const known = (path: string, column: string): void => {
    if (!columns.includes(column)) faults.push(`${path}: there is no such column`);
  };
  settings.ignore?.forEach((column, at) => {
    known(`ignore.${at}`, column);
  });
  settings.neverMerge?.forEach((rule, at) => {
    known(`neverMerge.${at}.column`, rule.column);
    if (rule.values[0] === rule.values[1])
      faults.push(`neverMerge.${at}.values: must be two different values`);
  });
  settings.comparisons?.forEach((one, at) => {
    known(`comparisons.${at}.column`, one.column);
    if (one.absent && one.byWord)
      faults.push(`comparisons.${at}.absent: has no levels to stand at beside byWord`);
  });
  settings.blocking?.forEach((rule, at) => {
    rule.forEach((part, place) => {
      known(`blocking.${at}.${place}.column`, part.column);
    });
    if (rule.filter(({ take }) => take === 'words').length > 1)
      faults.push(`blocking.${at}: at most one part may take words`);
  });
  if (Array.isArray(settings.mostInBlock) && settings.mostInBlock.length !== settings.blocking?.length)
    faults.push('mostInBlock: one number, or one for each rule of blocking');
  if (typeof settings.threshold === 'number' && (settings.unknown ?? -8) >= settings.threshold)
    faults.push('unknown: must lie below threshold, or everything becomes one cluster');
  // A field is there or not, never undefined: it was read from JSON.
  return { settings: faults.length > 0 ? {} : (settings as Partial<LinkageSettings>), faults };
};
