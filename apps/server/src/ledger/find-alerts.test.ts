import { describe, expect, it } from 'vitest';
import { findAlerts, type ReadingDay } from './find-alerts.ts';

const day = (accountId: string, number: number, given: Partial<ReadingDay>): ReadingDay => ({
  accountId,
  day: `2026-03-${String(number).padStart(2, '0')}`,
  records: 0,
  exports: 0,
  strangersCases: 0,
  ...given,
});
const steady = (accountId: string, records: number): ReadingDay[] =>
  Array.from({ length: 10 }, (_, at) => day(accountId, at + 1, { records: records + (at % 3) }));

describe('unusual reading', () => {
  it('asks about a day far over the own days, and not about a busy officer on a busy day', () => {
    const busy = [...steady('busy', 200), day('busy', 15, { records: 230 })];
    const quiet = [...steady('quiet', 30), day('quiet', 15, { records: 230 })];
    expect(findAlerts([...busy, ...quiet], '2026-03-15')).toEqual([
      { accountId: 'quiet', day: '2026-03-15', kind: 'many_records', count: 230, usual: 31 },
    ]);
  });

  it('holds a new account against its colleagues', () => {
    const days = [...steady('old', 30), day('new', 15, { records: 150 })];
    expect(findAlerts(days, '2026-03-15').map((alert) => [alert.accountId, alert.usual])).toEqual([
      ['new', 31],
    ]);
    expect(findAlerts([day('new', 15, { records: 41 })], '2026-03-15')[0]?.usual).toBeNull();
  });

  it('asks about exports and about the cases of others by themselves, each named', () => {
    const days = [...steady('one', 30), day('one', 15, { records: 30, exports: 20, strangersCases: 16 })];
    expect(findAlerts(days, '2026-03-15').map(({ kind }) => kind)).toEqual([
      'many_exports',
      'cases_of_others',
    ]);
  });

  it('asks nothing about few records, whatever was usual, nor about days before those asked for', () => {
    const days = [...steady('one', 2), day('one', 15, { records: 39 }), day('one', 16, { records: 400 })];
    expect(findAlerts(days, '2026-03-15').map((alert) => alert.day)).toEqual(['2026-03-16']);
    expect(findAlerts(days, '2026-03-17')).toEqual([]);
  });
});
