import { type Figures, type FiguresQuery, OUTCOMES, victimSentence } from '@suar/core';
import type { z } from 'zod';
import { may } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import { asCounter, type Context } from '../platform/context.ts';
import {
  countCases,
  countDecisions,
  countFlagged,
  countPersons,
  countReports,
  countUrgentUnread,
} from './store.ts';

/** Sums one dimension of the counted cells, the largest first. */
const sumBy = <Cell extends { count: number }>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | null,
): { key: string; count: number }[] => {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    const key = keyOf(cell) ?? 'unknown';
    sums.set(key, (sums.get(key) ?? 0) + cell.count);
  }
  return [...sums]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
};

/** Everything that the dashboard shows, from one count of cells, so that no two figures can disagree. */
export const readFigures = async (
  context: Context,
  query: z.infer<typeof FiguresQuery>,
): Promise<Figures> => {
  // Who sees cases counts those; who sees none is told the figures of the whole office.
  const counted = await (may(context.actor.role, 'case.read')
    ? count(context, query)
    : asCounter(context, (counter) => count(counter, query)));
  await writeLedger(context, { act: 'figures.read', subjectType: 'figures', purpose: 'statistics' });
  return present(query, counted);
};

type Counted = Awaited<ReturnType<typeof count>>;

const count = async (context: Context, query: z.infer<typeof FiguresQuery>) => {
  const [cells, decisions, reports, urgentUnread, persons, flagged] = await Promise.all([
    countCases(context, query),
    countDecisions(context, query),
    countReports(context, query),
    countUrgentUnread(context),
    countPersons(context, query),
    countFlagged(context, query),
  ]);
  return { cells, decisions, reports, urgentUnread, persons, flagged };
};

const present = (
  query: z.infer<typeof FiguresQuery>,
  { cells, decisions, reports, urgentUnread, persons, flagged }: Counted,
): Figures => {
  const total = (kept: typeof cells): number => kept.reduce((sum, cell) => sum + cell.count, 0);
  const byOutcome = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, total(cells.filter((cell) => cell.outcome === outcome))]),
  ) as Figures['outcomes'];
  const cases = total(cells);
  const victims = byOutcome.presumed_victim + byOutcome.confirmed_victim;
  const months = sumBy(cells, (cell) => cell.opened_month).sort((a, b) => (a.key < b.key ? -1 : 1));
  const [id, en] = [victimSentence({ cases, victims }, 'id'), victimSentence({ cases, victims }, 'en')];
  return {
    from: query.from ?? null,
    to: query.to ?? null,
    reports,
    urgentUnread,
    persons,
    cases,
    outcomes: byOutcome,
    ...flagged,
    victimShare: cases === 0 ? null : victims / cases,
    byCountry: sumBy(cells, (cell) => cell.country),
    byNationality: sumBy(cells, (cell) => cell.nationality),
    byMonth: months.map(({ key, count }) => ({
      month: key,
      count,
      outcomes: Object.fromEntries(
        sumBy(
          cells.filter((cell) => cell.opened_month === key),
          (cell) => cell.outcome,
        ).map((sum) => [sum.key, sum.count]),
      ),
    })),
    bySex: sumBy(cells, (cell) => cell.sex),
    byStandard: sumBy(decisions, (cell) => cell.standard ?? 'none'),
    byDecider: sumBy(decisions, (cell) => cell.decider_id ?? 'nobody').map((sum) => ({
      ...sum,
      name: decisions.find((cell) => cell.decider_id === sum.key)?.decider ?? null,
    })),
    routes: sumBy(
      cells.filter((cell) => cell.nationality && cell.country && cell.nationality !== cell.country),
      (cell) => `${cell.nationality}>${cell.country}`,
    ).map(({ key, count }) => ({ from: key.slice(0, 2), to: key.slice(3), count })),
    sentence: { id: id.sentence, en: en.sentence },
    definition: { id: id.definition, en: en.definition },
  };
};
