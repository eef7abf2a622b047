import { type Assessed, type AuditQuery, auditScreening, cohensKappa, type ScreeningAudit } from '@suar/core';
import type { z } from 'zod';
import { accountNames } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { reasonsOf } from './audit-store.ts';
import { presentSite } from './present.ts';
import { type LastDecision, readDecisions } from './read-decisions.ts';
import { countAgreement } from './rescreen-store.ts';

const MONTHS = 3;

/** The period asked for, or else the last three months. ISO days. */
export const auditPeriod = (
  context: Context,
  query: { from?: string | undefined; to?: string | undefined },
): { from: string; to: string } => {
  const to = query.to ?? context.clock().toISOString().slice(0, 10);
  const begin = new Date(`${to}T00:00:00Z`);
  begin.setUTCMonth(begin.getUTCMonth() - MONTHS);
  return { from: query.from ?? begin.toISOString().slice(0, 10), to };
};

const assessedOf = (
  context: Context,
  decision: LastDecision,
  names: ReadonlyMap<string, string>,
  reasons: ReadonlyMap<string, string>,
): Assessed => {
  const { row, before } = decision;
  const interviews = before.filter(({ kind }) => kind === 'interviewed');
  const begun = before.find(({ kind }) => kind === 'answered')?.at ?? row.opened_at;
  return {
    caseNumber: row.number,
    officerId: decision.officerId,
    officerName: names.get(decision.officerId) ?? null,
    site: presentSite(context.sealer, row),
    day: decision.at.toISOString().slice(0, 10),
    found: decision.finding === 'victim',
    minutes: Math.max(0, (decision.at.getTime() - begun.getTime()) / 60_000),
    interviewMinutes: interviews.flatMap(({ minutes }) => minutes ?? []),
    interpreterMissing: interviews.some(({ interpreter }) => interpreter === 'no'),
    looked: new Set([
      ...before.flatMap(({ question }) => question ?? []),
      ...(interviews.length > 0 ? ['interview'] : []),
    ]),
    reasons: reasons.get(`${row.id}/${decision.seq}`) ?? '',
  };
};

/**
 * How an office screens: each officer, site and day beside the rest. Reasons are opened to find copies and never leave:
 * only case numbers do.
 */
export const readAudit = async (
  context: Context,
  query: z.infer<typeof AuditQuery>,
): Promise<ScreeningAudit> => {
  const period = auditPeriod(context, query);
  const { decisions, cut } = await readDecisions(context, { ...query, ...period });
  const [names, reasons, agreement] = await Promise.all([
    accountNames(
      context,
      decisions.map(({ officerId }) => officerId),
    ),
    reasonsOf(
      context,
      decisions.map(({ row, seq }) => ({ caseId: row.id, seq })),
    ),
    countAgreement(context),
  ]);
  await writeLedger(context, {
    act: 'screening.audited',
    subjectType: 'screening',
    count: decisions.length,
    purpose: 'supervision',
    detail: period,
  });
  return {
    ...period,
    cut,
    ...auditScreening(
      decisions.map((decision) => assessedOf(context, decision, names, reasons)),
      { short: query.short },
    ),
    agreement: { ...agreement, kappa: cohensKappa(agreement) },
  };
};
