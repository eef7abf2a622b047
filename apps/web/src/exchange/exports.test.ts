import { describe, expect, it } from 'vitest';
import { EXPORTS, filtersFor } from './exports.ts';

describe('filters of an export', () => {
  it('sends an export only what it obeys, and nothing empty', () => {
    const set = { from: '2023-01-01', to: '', country: 'KH', status: 'open' };
    const by = Object.fromEntries(EXPORTS.map((kind) => [kind.key, filtersFor(kind, set)]));
    expect(by.cases_xlsx).toEqual({ from: '2023-01-01', country: 'KH', status: 'open' });
    expect(by.reports_xlsx).toEqual({ country: 'KH' });
  });
});
