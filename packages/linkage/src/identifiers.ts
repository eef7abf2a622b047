/** Letters and digits that are misread for one another, on documents and by hand. */
const LOOKALIKE: Record<string, string> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** Upper case, without blanks and signs. */
export const normalisePassport = (raw: string): string =>
  raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
/** A document's number with the letters that are misread for digits read as those. */
export const documentDigits = (number: string): string =>
  normalisePassport(number).replace(/[OQDILZSGB]/g, (letter) => LOOKALIKE[letter] ?? letter);

/** Whether two document numbers could be one misread: look-alike letters, or two neighbours swapped.
 * One digit more or less is another document: twins are given consecutive numbers. */
export const passportsConfusable = (a: string, b: string): boolean =>
  digitsConfusable(documentDigits(a), documentDigits(b));

/** The same of numbers as `documentDigits` gives them. */
export const digitsConfusable = (x: string, y: string): boolean => {
  if (x === y) return true;
  if (x.length !== y.length || x.length < 6) return false;
  let at = 0;
  while (x[at] === y[at]) at++;
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
};

/** The check digit of ICAO Doc 9303 part 3: weights 7, 3, 1; A = 10 ... Z = 35; the filler counts nothing. */
export const checkDigit = (field: string): number =>
  [...field.toUpperCase()].reduce((sum, letter, index) => {
    const value = letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55;
    return sum + value * [7, 3, 1][index % 3]!;
  }, 0) % 10;

/** Digits only, without the international 00 or the trunk 0 before them. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, '').replace(/^00?/, '');

/** The last seven digits: country and trunk prefixes are written in too many ways, and national numbers may be as short. */
export const phoneTail = (phone: string): string => phoneDigits(phone).slice(-7);

/**
 * Whether two numbers, as `phoneDigits` gives them, are one: the shorter ends the longer, which has the country's code before
 * it, or the last nine are the same.
 */
export const phonesAgree = (x: string, y: string): boolean => {
  if (x === y) return x !== '';
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= 9 && short.slice(-9) === long.slice(-9)) return true;
  return short.length >= 7 && long.endsWith(short);
};
export const normaliseIdentifier = (raw: string): string =>
  raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-/]/g, '');
