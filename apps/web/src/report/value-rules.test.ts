import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from './value-rules.ts';

describe('entered values', () => {
  it('takes a year or a month for the interval that it is', () => {
    expect(readValue('birth_date', '1999')).toEqual({ ok: true, text: '1999-01-01/1999-12-31' });
    expect(readValue('birth_date', '2000-02')).toEqual({ ok: true, text: '2000-02-01/2000-02-29' });
    expect(readValue('date', '2024-03-01/2024-03')).toEqual({ ok: true, text: '2024-03-01/2024-03-31' });
    expect(readValue('date', '2024-03-05/')).toEqual({ ok: true, text: '2024-03-05' });
  });

  it('keeps every real day as it is, and no other', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readValue('birth_date', day)).toEqual({ ok: true, text: day });
      }),
    );
    expect(readValue('birth_date', '2023-02-29')).toEqual({ ok: false, fault: 'invalid_date' });
    expect(readValue('date', '2024-02/2024-01')).toEqual({ ok: false, fault: 'invalid_interval' });
  });

  it('wants a country code before a number and drops what only divides it', () => {
    expect(readValue('phone', '+62 (0) 811-000')).toEqual({ ok: true, text: '+62811000' });
    expect(readValue('phone', '0811 000 000')).toEqual({ ok: false, fault: 'invalid_phone' });
  });

  it('writes document numbers without blanks, in capitals', () => {
    expect(readValue('passport', ' x 12-34.56 ')).toEqual({ ok: true, text: 'X123456' });
  });

  it('keeps an age that is known between two', () => {
    expect(readValue('age', '017')).toEqual({ ok: true, text: '17' });
    expect(readValue('age', '17-19')).toEqual({ ok: true, text: '17-19' });
    expect(readValue('age', 'di bawah 18')).toEqual({ ok: true, text: 'di bawah 18' });
    expect(readValue('age', 'muda')).toEqual({ ok: false, fault: 'invalid_age' });
  });

  it('says which rule is broken', () => {
    expect(readValue('name', '  ')).toEqual({ ok: false, fault: 'invalid_empty' });
    expect(readValue('age', '121')).toEqual({ ok: false, fault: 'invalid_age' });
    expect(readValue('email', 'nobody')).toEqual({ ok: false, fault: 'invalid_email' });
  });
});
