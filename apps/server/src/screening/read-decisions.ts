import { type CaseAction, type Finding, standingSeqs } from '@suar/core';
import type { Context } from '../platform/context.ts';
import { type ActRow, actsOf, decidedCases, MOST_CASES } from './audit-store.ts';

type CaseRow = Awaited<ReturnType<typeof decidedCases>>[number];

/** The last decision of a case that stands, with the acts that led to it. */
export interface LastDecision {
  row: CaseRow;
  seq: number;
  officerId: string;
  finding: Finding;
  at: Date;
  /** Everybody who ever screened, decided, read or reviewed the case. */
  actors: ReadonlySet<string>;
  /** Standing acts before it, oldest first. */
  before: ActRow[];
}

/** Only the numbers matter to what stands; an undo names what it undoes. */
const standing = (acts: readonly ActRow[]): ReadonlySet<number> =>
  standingSeqs(
    acts.map(
      (act) =>
        (act.kind === 'undone'
          ? { kind: 'undone', seq: act.seq, undoes: act.undoes ?? 0 }
          : { kind: act.kind, seq: act.seq }) as CaseAction,
    ),
  );

const lastDecision = (row: CaseRow, acts: readonly ActRow[]): LastDecision | null => {
  const stands = standing(acts);
  const kept = acts.filter((act) => stands.has(act.seq) && act.kind !== 'undone');
  const decided = kept.findLast((act) => act.kind === 'decided');
  if (!decided?.actor_id || !decided.finding) return null;
  return {
    row,
    seq: decided.seq,
    officerId: decided.actor_id,
    finding: decided.finding as Finding,
    at: decided.at,
    actors: new Set(
      acts
        .filter(({ kind }) => kind !== 'opened' && kind !== 'undone')
        .flatMap(({ actor_id }) => actor_id ?? []),
    ),
    before: kept.filter((act) => act.seq < decided.seq),
  };
};

/** The standing decisions of a period (ISO days), by the replay's own rule of what stands. `cut` when there are more. */
export const readDecisions = async (
  context: Context,
  query: { from: string; to: string; country?: string | undefined; incidentId?: string | undefined },
): Promise<{ decisions: LastDecision[]; cut: boolean }> => {
  const rows = await decidedCases(context, query);
  const looked = rows.slice(0, MOST_CASES);
  const acts = new Map<string, ActRow[]>();
  for (const act of await actsOf(
    context,
    looked.map(({ id }) => id),
  )) {
    const own = acts.get(act.case_id);
    if (own) own.push(act);
    else acts.set(act.case_id, [act]);
  }
  const inPeriod = ({ at }: LastDecision): boolean => {
    const day = at.toISOString().slice(0, 10);
    return day >= query.from && day <= query.to;
  };
  return {
    decisions: looked.flatMap((row) => lastDecision(row, acts.get(row.id) ?? []) ?? []).filter(inPeriod),
    cut: rows.length > MOST_CASES,
  };
};
