import { PARTICULARS } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { spaced } from './value-words.ts';

describe('codes in separate words', () => {
  it('read like words and lose no letter', () => {
    expect(spaced('LabourExploitationRehabilitation')).toBe('Labour Exploitation Rehabilitation');
    expect(spaced('P_Education')).toBe('P Education');
    for (const { values } of PARTICULARS)
      for (const code of values) expect(spaced(code).replaceAll(' ', '')).toBe(code.replaceAll('_', ''));
  });
});
