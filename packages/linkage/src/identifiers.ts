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
const lookalike = (number: string): string =>
  normalisePassport(number).replace(/[OQDILZSGB]/g, (letter) => LOOKALIKE[letter] ?? letter);

/** Whether two document numbers could be one misread: look-alike letters, or two neighbours swapped.
 * One digit more or less is another document: twins are given consecutive numbers. */
export const passportsConfusable = (a: string, b: string): boolean => {
  const [x, y] = [lookalike(a), lookalike(b)];
  if (x === y) return true;
  if (x.length !== y.length || x.length < 6) return false;
  const wrong = [...x].flatMap((letter, index) => (letter === y[index] ? [] : [index]));
  const [i, j] = wrong;
  return wrong.length === 2 && i !== undefined && j === i + 1 && x[i] === y[j!] && x[j!] === y[i];
};

/** The check digit of ICAO Doc 9303 part 3: weights 7, 3, 1; A = 10 ... Z = 35; the filler counts nothing. */
export const checkDigit = (field: string): number =>
  [...field.toUpperCase()].reduce((sum, letter, index) => {
    const value = letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55;
    return sum + value * [7, 3, 1][index % 3]!;
  }, 0) % 10;

/** Digits only, by the last nine: country and trunk prefixes are written in too many ways. */
export const phoneTail = (phone: string): string => phone.replace(/\D/g, '').slice(-9);
export const normaliseIdentifier = (raw: string): string =>
  raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-/]/g, '');
