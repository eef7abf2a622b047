import { describe, expect, it } from 'vitest';
import { readLedgerSearch } from './ledger-search.ts';

describe('filters of the ledger in the address', () => {
  it('keeps a kind and an id, drops the empty and the overlong', () => {
    expect(readLedgerSearch({ subjectType: 'case', subjectId: '', page: '3' })).toEqual({
      subjectType: 'case',
    });
    expect(readLedgerSearch({ subjectType: 'x'.repeat(41), subjectId: 'abc' })).toEqual({ subjectId: 'abc' });
  });
});
