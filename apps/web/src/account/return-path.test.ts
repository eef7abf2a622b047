import { describe, expect, it } from 'vitest';
import { readReturn } from './return-path.ts';

describe('way back after signing in', () => {
  it('leads only to pages of this site', () => {
    expect(readReturn({ back: '/cases?outcome=victim' })).toEqual({ back: '/cases?outcome=victim' });
    for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', 'cases', '', 7])
      expect(readReturn({ back }), String(back)).toEqual({});
  });
});
