import { describe, expect, it } from 'vitest';
import { readFiguresSearch } from './figures-search.ts';

describe('filters of the dashboard in the address', () => {
  it('keeps what fits and drops the rest', () => {
    expect(readFiguresSearch({ from: '2023-01-31', to: '2023-02-30', country: 'KH', q: 'a name' })).toEqual({
      from: '2023-01-31',
      country: 'KH',
    });
    expect(readFiguresSearch({ country: 'kh', from: '' })).toEqual({});
  });
});
