import type { LedgerAlerts } from '@suar/core';
import type { Context } from '../platform/context.ts';
import { findAlerts } from './find-alerts.ts';
import { listReadingDays, writeLedger } from './store.ts';

const DAY = 24 * 3600 * 1000;
const SHOWN_DAYS = 14;
const HISTORY_DAYS = 56;

/** The days of the last two weeks on which an account read unlike itself, newest first. */
export const readAlerts = async (context: Context): Promise<LedgerAlerts> => {
  const now = context.clock().getTime();
  const days = await listReadingDays({ ...context, db: context.system }, new Date(now - HISTORY_DAYS * DAY));
  const since = new Date(now - SHOWN_DAYS * DAY).toISOString().slice(0, 10);
  const alerts = findAlerts(days, since);
  const names = new Map(days.map((day) => [day.accountId, day.actor]));
  await writeLedger(context, {
    act: 'ledger.read',
    subjectType: 'ledger',
    count: alerts.length,
    purpose: 'audit',
  });
  return { alerts: alerts.map((alert) => ({ ...alert, actor: names.get(alert.accountId) ?? '' })) };
};
