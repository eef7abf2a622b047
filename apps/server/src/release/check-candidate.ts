import type { FirewallInput, FirewallReport, Outcome } from '@suar/core';
import type { z } from 'zod';
import type { Context } from '../platform/context.ts';
import { checkExact } from './check-exact.ts';
import { checkSpan } from './check-span.ts';
import { readCandidate } from './read-candidate.ts';
import { listPublished } from './store.ts';
import { writeAct } from './write-act.ts';

/** Checks a table that somebody wants to publish as exact counts. The table itself is not kept. */
export const checkCandidate = async (
  context: Context,
  input: z.infer<typeof FirewallInput>,
): Promise<Outcome<FirewallReport>> => {
  const faults = checkSpan(input, context.clock());
  if (faults.length > 0) return { ok: false, problems: faults };
  const candidate = readCandidate(input.csv, input);
  if (!candidate.ok) return candidate;
  const report = checkExact(candidate.value, input, await listPublished(context));
  if (report.ok) await writeAct(context, 'release.checked');
  return report;
};
