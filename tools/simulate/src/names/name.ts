import type { Random } from '../random.ts';
import type { Nationality, Sex } from '../types.ts';
import { capitalised, joined, joinedHan, type Part } from './part.ts';
import { type PoolName, pools } from './pools.ts';

export type PartRole = 'given' | 'middle' | 'family' | 'particle' | 'patronymic';
export type NativeScript = 'Thai' | 'Mymr' | 'Khmr' | 'Hans' | 'Deva' | 'Beng' | 'Latn';

/** A name in the order in which its bearer writes it. `spacing` joins the native words. */
export interface PersonName {
  parts: readonly { role: PartRole; part: Part }[];
  script: NativeScript;
  spacing: '' | ' ';
  nickname: Part | null;
}

const draw = (random: Random, pool: PoolName): Part => random.pick(pools[pool]);
const given = (part: Part) => ({ role: 'given' as const, part });
const middle = (part: Part) => ({ role: 'middle' as const, part });
const family = (part: Part) => ({ role: 'family' as const, part });
const word = (roman: string[]): Part => ({ roman, native: null });

/** Hypocoristics as families use them: the last syllables or a doubled first. */
function shortened(part: Part): Part | null {
  const name = part.roman[0] ?? '';
  if (name.length < 5 || name.includes(' ')) return null;
  const tail = /[aeiou]?[^aeiou]+[aeiou][^aeiou]?$/i.exec(name)?.[0] ?? name.slice(-3);
  return word([tail.charAt(0).toUpperCase() + tail.slice(1)]);
}

const latin = (parts: PersonName['parts'], nickname: Part | null = null): PersonName => ({
  parts,
  script: 'Latn',
  spacing: ' ',
  nickname: nickname ?? shortened(parts[0]!.part),
});

function indonesian(random: Random, female: boolean, kin: Part | null): PersonName {
  const first = draw(random, female ? 'idFemale' : 'idMale');
  const second = () => draw(random, female ? 'idSecondFemale' : 'idSecond');
  const kind = kin
    ? 'marga'
    : random.weighted([
        ['mononym', 12],
        ['two', 50],
        ['three', 20],
        ['marga', 18],
      ]);
  switch (kind) {
    case 'mononym':
      return latin([given(first)]);
    case 'two':
      return latin([given(first), given(second())]);
    case 'three':
      return latin([given(first), given(draw(random, female ? 'idFemale' : 'idMale')), given(second())]);
    case 'marga':
      return latin([given(first), given(second()), family(kin ?? draw(random, 'idMarga'))]);
  }
}

function malaysian(random: Random, female: boolean, kin: Part | null): PersonName {
  switch (
    random.weighted([
      ['malay', 65],
      ['chinese', 25],
      ['tamil', 10],
    ])
  ) {
    case 'malay': {
      const first = draw(random, female ? 'msFemale' : 'msMale');
      const second = draw(random, female ? 'msFemale' : 'msMale');
      const father = kin ?? draw(random, 'msMale');
      const particle = word(female ? ['binti', 'bt', 'bte'] : ['bin', 'b.']);
      return latin(
        [
          given(first),
          given(second),
          { role: 'particle', part: particle },
          { role: 'patronymic', part: father },
        ],
        shortened(second),
      );
    }
    case 'chinese': {
      const pool = female ? 'mcFemale' : 'mcMale';
      const [a, b] = [draw(random, pool), draw(random, pool)];
      const both: Part = {
        roman: [`${a.roman[0]} ${b.roman[0]}`, `${a.roman[0]}${b.roman[0]!.toLowerCase()}`],
        native: `${a.native}${b.native}`,
      };
      return {
        parts: [family(kin?.native ? kin : draw(random, 'mcFamily')), given(both)],
        script: 'Hans',
        spacing: '',
        nickname: word([`Ah ${b.roman[0]}`]),
      };
    }
    case 'tamil': {
      const particle = word(female ? ['a/p', 'anak perempuan'] : ['a/l', 'anak lelaki']);
      const father = kin ?? draw(random, 'taMale');
      return latin([
        given(draw(random, female ? 'taFemale' : 'taMale')),
        { role: 'particle', part: particle },
        { role: 'patronymic', part: father },
      ]);
    }
  }
}

function burmese(random: Random, female: boolean): PersonName {
  const count = random.weighted([
    ['2', 35],
    ['3', 50],
    ['4', 15],
  ]);
  const parts = Array.from({ length: Number(count) }, () =>
    given(draw(random, female ? 'myFemale' : 'myMale')),
  );
  return { parts, script: 'Mymr', spacing: '', nickname: parts.at(-1)!.part };
}

function chinese(random: Random, female: boolean, kin: Part | null): PersonName {
  const pool = female ? 'zhFemale' : 'zhMale';
  const one = draw(random, pool);
  const name = random.chance(0.3) ? capitalised(one) : joinedHan(one, draw(random, pool));
  const last = name.native?.at(-1) ?? '';
  return {
    parts: [family(kin ?? draw(random, 'zhFamily')), given(name)],
    script: 'Hans',
    spacing: '',
    nickname: { roman: [`Xiao ${one.roman[0]}`], native: `小${last}` },
  };
}

function southAsian(random: Random, female: boolean, kin: Part | null, code: 'in' | 'ne' | 'bn'): PersonName {
  const first = draw(random, `${code}${female ? 'Female' : 'Male'}`);
  const parts: { role: PartRole; part: Part }[] = [given(first)];
  if (code === 'ne' && random.chance(0.5))
    parts.push(middle(draw(random, female ? 'neMiddleFemale' : 'neMiddle')));
  if (code === 'bn' && !female && random.chance(0.4)) {
    parts.unshift({
      role: 'particle',
      part: { roman: ['Md.', 'Md', 'Mohammad', 'Mohammed'], native: 'মোঃ' },
    });
  }
  parts.push(family(kin ?? draw(random, code === 'bn' && female ? 'bnFamilyFemale' : `${code}Family`)));
  return { parts, script: code === 'bn' ? 'Beng' : 'Deva', spacing: ' ', nickname: shortened(first) };
}

/**
 * An invented name of that nationality and sex. `kin` is the family word of a brother or sister, where such words are
 * handed on; Burmese and most Javanese names have none.
 */
export function nameOf(
  random: Random,
  nationality: Nationality,
  sex: Sex,
  kin: Part | null = null,
): PersonName {
  const female = sex === 'female';
  switch (nationality) {
    case 'ID':
      return indonesian(random, female, kin);
    case 'PH': {
      const first = [given(draw(random, female ? 'phFemale' : 'phMale'))];
      if (random.chance(0.35)) first.push(given(draw(random, female ? 'phFemale' : 'phMale')));
      return latin([...first, middle(draw(random, 'phFamily')), family(kin ?? draw(random, 'phFamily'))]);
    }
    case 'VN':
      return {
        parts: [
          family(kin ?? draw(random, 'viFamily')),
          middle(draw(random, female ? 'viMiddleFemale' : 'viMiddleMale')),
          given(draw(random, female ? 'viFemale' : 'viMale')),
        ],
        script: 'Latn',
        spacing: ' ',
        nickname: null,
      };
    case 'TH':
      return {
        parts: [
          given(draw(random, female ? 'thFemale' : 'thMale')),
          family(kin ?? joined(draw(random, 'thHead'), draw(random, 'thTail'))),
        ],
        script: 'Thai',
        spacing: ' ',
        nickname: draw(random, 'thNickname'),
      };
    case 'MM':
      return burmese(random, female);
    case 'KH':
      return {
        parts: [family(kin ?? draw(random, 'kmFamily')), given(draw(random, female ? 'kmFemale' : 'kmMale'))],
        script: 'Khmr',
        spacing: ' ',
        nickname: null,
      };
    case 'CN':
      return chinese(random, female, kin);
    case 'MY':
      return malaysian(random, female, kin);
    case 'IN':
      return southAsian(random, female, kin, 'in');
    case 'NP':
      return southAsian(random, female, kin, 'ne');
    case 'BD':
      return southAsian(random, female, kin, 'bn');
  }
}

/** The word that brothers and sisters share, if this name has one. */
export const kinOf = (name: PersonName): Part | null =>
  name.parts.find(({ role }) => role === 'family' || role === 'patronymic')?.part ?? null;

export const romanOf = (name: PersonName): string => name.parts.map(({ part }) => part.roman[0]).join(' ');

/** The full name in its own script; null where some word has no native spelling. */
export function nativeOf(name: PersonName): string | null {
  const words = name.parts.map(({ part }) => part.native);
  return words.every((word): word is string => word !== null) ? words.join(name.spacing) : null;
}
