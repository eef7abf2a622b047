import type { Random } from '../random.ts';

/** One word of a name: its romanisations (the passport's first) and its native spelling, if another script has one. */
export interface Part {
  roman: readonly string[];
  native: string | null;
}

/** Reads a pool of `data/`: blanks part entries, `/` parts romanisations, `=` opens the native spelling, `_` is a blank. */
export function readPool(pool: string): readonly Part[] {
  return pool
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [roman = '', native] = entry.split('=');
      return { roman: roman.split('/').map((word) => word.replaceAll('_', ' ')), native: native ?? null };
    });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Two parts written as one word, as Thai surnames and Chinese given names are. */
export function joined(head: Part, tail: Part): Part {
  const first = `${head.roman[0]}${tail.roman[0]}`;
  const second = `${head.roman.at(-1)}${tail.roman.at(-1)}`;
  const roman = first === second ? [capital(first)] : [capital(first), capital(second)];
  return { roman, native: head.native && tail.native ? head.native + tail.native : null };
}

/** A Chinese given name of two characters: written together, apart or with a hyphen. */
export function joinedHan(head: Part, tail: Part): Part {
  const [a = '', b = ''] = [head.roman[0], tail.roman[0]];
  return {
    roman: [capital(a + b), `${capital(a)} ${capital(b)}`, `${capital(a)}-${b}`],
    native: `${head.native ?? ''}${tail.native ?? ''}`,
  };
}

export const capitalised = (part: Part): Part => ({ ...part, roman: part.roman.map(capital) });

/** Another romanisation than the passport's; null where the pool knows only one. */
export const otherSpelling = (random: Random, part: Part): string | null =>
  part.roman.length < 2 ? null : random.pick(part.roman.slice(1));
