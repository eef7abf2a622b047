import { describe, expect, it } from 'vitest';
import { refusalsCsv } from './refusals-csv.ts';

describe('refusals as CSV', () => {
  it('quotes commas, quotes and line ends, and disarms formulas', () => {
    const text = refusalsCsv([
      { line: 17, code: 'bad_value', path: 'birth_date', message: 'no such day, "31 June"' },
      { line: 18, code: 'missing', path: '=cmd', message: '+1' },
    ]);
    expect(text).toBe(
      '\uFEFFline,column,rule,message\r\n17,birth_date,bad_value,"no such day, ""31 June"""\r\n18,\'=cmd,missing,\'+1\r\n',
    );
  });
});
