import { type Outcome, type ReleaseDetail, refuse, refused } from '@suar/core';
import { costOfTables } from '@suar/figures';
import { asSystem, type Context, inTransaction } from '../platform/context.ts';
import { budgetOf, DEFAULT_LIMIT, exhausted } from './budget.ts';
import { hashOf, linkOf } from './chain.ts';
import { countRelease } from './count-release.ts';
import { plannedRelease } from './planned-release.ts';
import { detailOf } from './read-releases.ts';
import {
  findLimit,
  insertSpending,
  listSignatures,
  listSpending,
  lockPublications,
  rememberMonths,
  setPublished,
} from './store.ts';
import { writeAct } from './write-act.ts';

/**
 * Counts, publishes and charges, all in one transaction: when anything fails, nothing is out and nothing spent. One publication
 * at a time, so that the budget that was checked is the budget that is charged.
 */
export const publishRelease = (context: Context, id: string): Promise<Outcome<ReleaseDetail>> =>
  inTransaction(context, async (inside) => {
    await lockPublications(inside);
    const planned = await plannedRelease(inside, id);
    if (!planned.ok) return planned;
    const release = planned.value;
    const signers = (await listSignatures(inside, [id])).map(({ account_id }) => account_id);
    if (signers.length < 2)
      return refuse('two_persons_needed', 'signatures', 'two accounts must have signed first');
    if (![...signers, release.planned_by].includes(inside.actor.accountId))
      return refuse('not_allowed', 'signatures', 'one of those who signed or planned it publishes it');

    const spending = await listSpending(inside);
    const span = { from: release.from_month, to: release.to_month };
    const cost = costOfTables([{ sigma: release.sigma, tables: release.tables.length }]);
    const limit = (await findLimit(inside)) ?? DEFAULT_LIMIT;
    const over = exhausted(budgetOf(span, spending, cost), limit);
    if (over.length > 0) return refused(over);

    const at = inside.clock();
    const counted = await countRelease(inside, release, at);
    if (!counted.ok) return counted;
    const { content } = counted.value;
    // The budget was checked for the planned noise: other noise, from a library changed since, must not go out.
    if (content.sigma !== release.sigma)
      return refuse('stale', 'sigma', 'the plan was made for other noise; plan it again');
    await asSystem(inside, (system) => rememberMonths(system, span.from, span.to));
    await setPublished(inside, id, at, content);
    await insertSpending(
      inside,
      linkOf(spending.at(-1), {
        releaseId: id,
        at: at.toISOString(),
        ...span,
        rho: counted.value.cost.rho,
        sigma: content.sigma,
        tables: content.tables.length,
        contentHash: hashOf(content),
      }),
    );
    await writeAct(inside, 'release.published', id);
    return detailOf(inside, id);
  });
