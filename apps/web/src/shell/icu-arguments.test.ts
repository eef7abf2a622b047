import { describe, expect, it } from 'vitest';
import { icuArguments } from './icu-arguments.ts';

describe('arguments of ICU messages', () => {
  it('finds plain, typed and branched arguments', () => {
    expect(icuArguments('nothing')).toEqual([]);
    expect(icuArguments('{done} of {total, number}')).toEqual(['done', 'total:number']);
    expect(icuArguments('{count, plural, one {# row of {file}} other {# rows}} left')).toEqual([
      'count:plural',
      'file',
    ]);
    expect(icuArguments('{who, select, me {mine} other {of {name}}}')).toEqual(['name', 'who:select']);
  });

  it('does not take a branch for an argument', () => {
    expect(icuArguments('{count, plural, one {report} other {reports}}')).toEqual(['count:plural']);
  });

  it('refuses braces that do not match', () => {
    for (const broken of ['{name', 'a } b', '{count, plural, one {x} other {y}'])
      expect(() => icuArguments(broken), broken).toThrow();
  });
});
