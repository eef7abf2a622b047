import {
  BENGALI_CONSONANTS,
  BENGALI_DOTTED,
  BENGALI_SIGNS,
  DEVANAGARI_CONSONANTS,
  DEVANAGARI_DOTTED,
  INDIC_SIGNS,
  INDIC_VOWELS,
  INDIC_WORDS,
} from '../data/indic.data.ts';

type Table = ReadonlyMap<number, readonly [string, string]>;
interface Script {
  start: number;
  consonants: Table;
  dotted: Table;
  signs: Table;
  /** The vowel of a bare consonant, in the first and the second spelling. */
  inherent: readonly [string, string];
  /** Whether the second spelling speaks the unwritten vowel inside a word everywhere. */
  inner: boolean;
}
const DEVANAGARI: Script = {
  start: 0x900,
  consonants: DEVANAGARI_CONSONANTS,
  dotted: DEVANAGARI_DOTTED,
  signs: INDIC_SIGNS,
  inherent: ['a', 'a'],
  inner: true,
};
const BENGALI: Script = {
  start: 0x980,
  consonants: BENGALI_CONSONANTS,
  dotted: BENGALI_DOTTED,
  signs: BENGALI_SIGNS,
  inherent: ['a', 'o'],
  inner: false,
};

const [NUKTA, VIRAMA, CANDRABINDU, ANUSVARA, VISARGA] = [0x3c, 0x4d, 0x01, 0x02, 0x03];

/** Consonants that no vowel parts, and the vowel behind them; null where it is the unwritten one. */
interface Unit {
  onset: string[];
  vowel: string | null;
  /** A nasal or breath behind the vowel. */
  tail: string;
}

const unitsOf = (word: string, script: Script, spelling: 0 | 1): Unit[] => {
  const units: Unit[] = [];
  let joins = false;
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - script.start;
    const dotted = word.charCodeAt(at + 1) - script.start === NUKTA;
    const consonant = (dotted ? script.dotted.get(place) : undefined) ?? script.consonants.get(place);
    const last = units.at(-1);
    if (consonant) {
      if (joins && last) last.onset.push(consonant[spelling]);
      else units.push({ onset: [consonant[spelling]], vowel: null, tail: '' });
      joins = false;
      continue;
    }
    const sign = script.signs.get(place);
    if (sign && last) last.vowel = sign[spelling];
    else if (place === VIRAMA) joins = true;
    else if (place === ANUSVARA || place === CANDRABINDU) {
      const next = script.consonants.get(word.charCodeAt(at + 1) - script.start)?.[0] ?? '';
      if (last) last.tail = /^[pbm]/.test(next) ? 'm' : script === BENGALI && place === ANUSVARA ? 'ng' : 'n';
    } else if (place === VISARGA && last) last.tail = 'h';
    const alone = INDIC_VOWELS.get(place);
    if (alone) units.push({ onset: [], vowel: alone[spelling], tail: '' });
  }
  if (joins) {
    const last = units.at(-1);
    if (last) last.vowel ??= '';
  }
  return units;
};

/**
 * The unwritten vowel is silent at a word's end and between one consonant and the next where both sides have a vowel (Ohala's
 * rule, from the right); behind a cluster it is spoken. The second spelling keeps the inner ones.
 */
const spell = (units: readonly Unit[], script: Script, spelling: 0 | 1): string => {
  const vowels = units.map(({ vowel }) => vowel);
  for (let at = units.length - 1; at > 0; at -= 1) {
    if (vowels[at] !== null) continue;
    const unit = units[at]!;
    const last = at === units.length - 1;
    const single = unit.onset.length === 1 && unit.tail === '';
    const next = units[at + 1];
    if (
      last
        ? single || spelling === 1
        : single &&
          (spelling === 0 || !script.inner) &&
          next!.onset.length === 1 &&
          vowels[at + 1] !== '' &&
          vowels[at - 1] !== '' &&
          units[at - 1]!.tail === ''
    )
      vowels[at] = '';
  }
  return units
    .map(({ onset, tail }, at) => onset.join('') + (vowels[at] ?? script.inherent[spelling]) + tail)
    .join('')
    .replace(/jn/g, 'gy')
    .replace(/chch/g, 'cch');
};

/** Devanagari and Bengali to Latin in two usual spellings. Other letters pass unchanged. */
export const romaniseIndic = (text: string): string[] => {
  const readings = [0, 1].map((spelling) =>
    text.replace(/[\u0900-\u097F]{1,200}|[\u0980-\u09FF]{1,200}/g, (word) => {
      const known = INDIC_WORDS.get(word);
      if (known) return known[spelling] ?? known[0]!;
      const script = word.charCodeAt(0) < 0x980 ? DEVANAGARI : BENGALI;
      return spell(unitsOf(word, script, spelling as 0 | 1), script, spelling as 0 | 1);
    }),
  );
  return readings;
};
