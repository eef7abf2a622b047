import { dayOf, isDay } from './calendar.ts';
import type { Random } from './random.ts';

/** One slip of the finger: two letters swapped, one dropped or one doubled. Words under four letters stay. */
export function typingSlip(random: Random, word: string): string {
  if (word.length < 4) return word;
  const at = random.between(1, word.length - 2);
  switch (
    random.weighted([
      ['swap', 4],
      ['drop', 3],
      ['double', 3],
    ])
  ) {
    case 'swap':
      return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    case 'drop':
      return word.slice(0, at) + word.slice(at + 1);
    case 'double':
      return word.slice(0, at + 1) + word.slice(at);
  }
}

/** Day and month exchanged; null where that is no date or no change. */
export function dayMonthSwapped(day: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return month !== date && isDay(year, date, month) ? dayOf(year, date, month) : null;
}

/** A letter read for a digit or a digit for a letter (O/0, I/1, B/8, S/5, Z/2); null where nothing is confusable. */
export function misreadPassport(random: Random, passport: string): string | null {
  const twins: Record<string, string> = {
    O: '0',
    0: 'O',
    I: '1',
    1: 'I',
    B: '8',
    8: 'B',
    S: '5',
    5: 'S',
    Z: '2',
    2: 'Z',
  };
  const places = [...passport].flatMap((sign, index) => (index > 0 && twins[sign] ? [index] : []));
  if (places.length === 0) return null;
  const at = random.pick(places);
  return passport.slice(0, at) + twins[passport.charAt(at)] + passport.slice(at + 1);
}

/** Two neighbouring digits exchanged; null where no two neighbours differ. */
export function transposedPassport(random: Random, passport: string): string | null {
  const places = [...passport].flatMap((sign, index) =>
    /\d/.test(sign) && /\d/.test(passport.charAt(index + 1)) && sign !== passport.charAt(index + 1)
      ? [index]
      : [],
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  return `${passport.slice(0, at)}${passport[at + 1]}${passport[at]}${passport.slice(at + 2)}`;
}
