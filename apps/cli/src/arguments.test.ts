import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('the command line', () => {
  it('tells words, options with values and flags apart', () => {
    expect(readArguments(['cases', '--quick', '--rows=5', '--map', 'a=b,c=d', 'more'], ['quick'])).toEqual({
      plain: ['cases', 'more'],
      options: { quick: 'true', rows: '5', map: 'a=b,c=d' },
    });
  });
});
