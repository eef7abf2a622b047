import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';
import { putApart } from './apart.ts';
import { type Cue, cueBefore } from './cues.ts';

const SHAPE = /(?<![A-Za-z0-9])[A-Za-z]{1,2}[ -]?\d{6,8}[A-Za-z]?(?![A-Za-z0-9])/g;
const DIGITS = /(?<![A-Za-z0-9])\d{8,9}(?!\d)/g;
/** The second line of a passport's machine-readable zone (ICAO Doc 9303-4): number, its check digit, state, birth date. */
const MACHINE_LINE =
  /(?<![A-Z0-9<])([A-Z0-9<]{9})(\d)([A-Z<]{3})(\d{6})\d[MFX<](\d{6})\d[A-Z0-9<]{14}[\d<]\d(?![A-Z0-9<])/g;
const REACH = 44;
/** Numbering of passports by state; own summary of published specimen pages. Several states share a form. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['ID', /^(?:[A-EX]\d{7}|[A-Z]{2}\d{6})$/],
  ['PH', /^(?:P\d{7}[A-C]|[A-Z]{2}\d{7})$/],
  ['VN', /^[BCNP]\d{7,8}$/],
  ['TH', /^[A-Z]{2}\d{7}$/],
  ['CN', /^(?:[EGD]\d{8}|E[A-Z]\d{7})$/],
  ['MY', /^[AHK]\d{8}$/],
  ['MM', /^M[A-Z]\d{6}$/],
  ['KH', /^N\d{7,8}$/],
  ['IN', /^[A-Z]\d{7}$/],
  ['BD', /^[A-Z]{1,2}\d{7,8}$/],
  ['NP', /^(?:PA)?\d{7,8}$/],
];
const PREFERRED: Readonly<Record<string, string>> = {
  id: 'ID',
  tl: 'PH',
  vi: 'VN',
  th: 'TH',
  zh: 'CN',
  ms: 'MY',
  my: 'MM',
  km: 'KH',
  hi: 'IN',
};

/** ICAO Doc 9303-3, 4.9: weights 7, 3, 1; letters count from 10, fillers as 0. */
const checkDigit = (field: string): number =>
  Array.from(field).reduce(
    (sum, sign, at) => sum + [7, 3, 1][at % 3]! * (sign === '<' ? 0 : Number.parseInt(sign, 36)),
    0,
  ) % 10;

/** Passport numbers: by machine-readable lines, by the word beside them or by a form that a state of the region uses; blanks taken out. */
export function findPassports(
  text: string,
  languageCode: string,
  cues: readonly Cue[],
  taken: readonly Finding[],
): Finding[] {
  // What was taken before stands first, so that nothing is put over it.
  const found: Finding[] = [...taken];
  for (const match of text.includes('<<') ? matchesOf(MACHINE_LINE, text) : []) {
    const [, field, digit, state] = match;
    if (checkDigit(field!) !== Number(digit)) continue;
    put(
      found,
      match.index,
      match[0].length,
      field!.replace(/</g, ''),
      { country: state!.replace(/</g, ''), checkDigit: 'valid' },
      0.99,
      'passport.mrz',
    );
  }
  for (const match of matchesOf(SHAPE, text)) {
    const start = match.index;
    const number = match[0].replace(/[ -]/g, '').toUpperCase();
    const cued = isCued(text, cues, start);
    const states = FORMS.filter(([, form]) => form.test(number)).map(([country]) => country);
    if (states.length === 0 && (!cued || number.length < 7)) continue;
    if (
      !cued &&
      (match[0] !== match[0].toUpperCase() ||
        match[0].includes(' ') ||
        ['other', 'bank', 'account', 'licence'].includes(nearest(text, cues, start)?.type ?? ''))
    )
      continue;
    const preferred = PREFERRED[languageCode];
    const country = states.length === 1 ? states[0] : states.find((state) => state === preferred);
    put(
      found,
      start,
      match[0].length,
      number,
      country === undefined ? {} : { country },
      cued ? 0.95 : 0.65,
      cued ? 'passport.cued' : 'passport.form',
    );
  }
  for (const match of matchesOf(DIGITS, text))
    if (isCued(text, cues, match.index))
      put(found, match.index, match[0].length, match[0], {}, 0.8, 'passport.digits');
  return found.slice(taken.length);
}

function put(
  found: Finding[],
  start: number,
  length: number,
  text: string,
  detail: Record<string, unknown>,
  confidence: number,
  rule: string,
): void {
  putApart(found, { kind: 'passport', start, end: start + length, text, detail, confidence, rule });
}

/** The cue right before, in the same line. */
function nearest(text: string, cues: readonly Cue[], start: number): Cue | undefined {
  const cue = cues[cueBefore(cues, start)];
  return cue !== undefined && start - cue.end <= REACH && !text.slice(cue.end, start).includes('\n')
    ? cue
    : undefined;
}

/** "passport no. X": a word for numbers stands between. */
function isCued(text: string, cues: readonly Cue[], start: number): boolean {
  for (let index = cueBefore(cues, start); index >= 0 && start - cues[index]!.end <= REACH; index--) {
    const { type, end } = cues[index]!;
    if (type === 'passport')
      return !/[\n\d]/.test(text.slice(end, start).replace(/\S*\d\S*(?= ?(?:dan|and|\/|,))/g, ''));
    if (type !== 'phone' && type !== 'account') return false;
  }
  return false;
}
