import { done, type Outcome, type ReleasePlan, type ReleasePreview, refuse, refused } from '@suar/core';
import { checkPlan, previewPlan } from '@suar/figures';
import type { Context } from '../platform/context.ts';
import { budgetOf, DEFAULT_LIMIT, DELTA, exhausted } from './budget.ts';
import { checkSpan } from './check-span.ts';
import { columnsOf, monthsBetween } from './columns.ts';
import { asOutcome } from './problems.ts';
import { findLimit, listPublished, listSpending } from './store.ts';
import { writeAct } from './write-act.ts';

/** The server counts while others wait: a plan of more cells belongs on the command line. */
const MOST_CELLS = 200_000;

/** Persons of the last release, month for month as many in the planned one: a guess from published figures alone. */
const guessPersons = async (context: Context, months: number): Promise<number | null> => {
  const last = (await listPublished(context))[0]?.content;
  return last && last.persons > 0 ? (last.persons / monthsBetween(last.from, last.to).length) * months : null;
};

/** The error of every figure and what it would cost; no case is looked at. */
export const previewOf = async (context: Context, plan: ReleasePlan): Promise<Outcome<ReleasePreview>> => {
  const faults = checkSpan(plan, context.clock());
  if (faults.length > 0) return refused(faults);
  const columns = columnsOf(plan.from, plan.to);
  const budget = { epsilon: plan.epsilon, delta: DELTA };
  const checked = asOutcome(checkPlan(columns, { tables: plan.tables }, budget));
  if (!checked.ok) return checked;
  if (checked.value.cells > MOST_CELLS)
    return refuse(
      'bad_value',
      'tables',
      `the plan has ${checked.value.cells} cells, the limit is ${MOST_CELLS}`,
    );
  const [persons, limit, spending] = await Promise.all([
    guessPersons(context, monthsBetween(plan.from, plan.to).length),
    findLimit(context),
    listSpending(context),
  ]);
  const preview = asOutcome(previewPlan(columns, { tables: plan.tables }, budget, { persons }));
  if (!preview.ok) return preview;
  const { sigma, cost, cells, tables } = preview.value;
  const months = budgetOf(plan, spending, cost);
  return done({
    ...budget,
    rho: cost.rho,
    sigma,
    cells,
    tables: tables as unknown as ReleasePreview['tables'],
    budget: months,
    limit: limit ?? DEFAULT_LIMIT,
    affordable: exhausted(months, limit ?? DEFAULT_LIMIT).length === 0,
  });
};

export const previewRelease = async (
  context: Context,
  plan: ReleasePlan,
): Promise<Outcome<ReleasePreview>> => {
  const preview = await previewOf(context, plan);
  if (preview.ok) await writeAct(context, 'release.previewed');
  return preview;
};
