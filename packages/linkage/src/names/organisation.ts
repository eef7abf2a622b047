import anyAscii from 'any-ascii';
import { LEGAL_FORMS, type LegalForm, type OrganisationKind } from '../data/legal-forms.data.ts';
import {
  BRANCH_WORDS,
  NATIVE_BRANCH_WORDS,
  ORGANISATION_PLACES,
  SHORTENED_WORDS,
} from '../data/organisation-words.data.ts';
import { romanise } from './romanise.ts';

/** An organisation's name taken apart. All tokens are lower-case Latin letters and digits. */
export interface ParsedOrganisation {
  /** What is left of the name without form, place and branch; never empty where the text has letters or digits. */
  core: string[];
  /** Other readings of the core, from other romanisations. */
  alternatives: string[][];
  /** Code of the legal form as in data/legal-forms.data.ts; null where none is written. */
  form: string | null;
  kind: OrganisationKind | null;
  /** Country, city or branch named beside the core. */
  places: string[];
}

const MOST_READ = 300;
/** NFKC as the names are: it takes the Thai and Lao am apart. */
const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s.()]/g, '');
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\s.()]*$/u.test(text);

interface Spelling {
  form: LegalForm;
  before: string;
  after: string;
}
/** Longest first, so that a public company is not read as a limited one with a word more. */
const SPELLINGS: readonly Spelling[] = LEGAL_FORMS.flatMap((form) =>
  form.spellings.map(({ before, after }) => ({ form, before: squeezed(before), after: squeezed(after) })),
).sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);

const latinSides = SPELLINGS.filter(({ before, after }) => isLatin(before + after));
const native = SPELLINGS.filter(({ before, after }) => !isLatin(before + after));
const BEHIND = new Map(
  latinSides.filter(({ before }) => before === '').map(({ after, form }) => [after, form] as const),
);
const BEFORE = new Map(
  latinSides.filter(({ before }) => before !== '').map(({ before, form }) => [before, form] as const),
);
const LONGEST_FORM = 7;

/** The form that the first or last words spell, spaces not counting, and how many words it takes; a word of the name is left. */
const formAt = (
  words: readonly string[],
  forms: ReadonlyMap<string, LegalForm>,
  end: boolean,
): [LegalForm, number] | null => {
  for (let count = Math.min(LONGEST_FORM, words.length - 1); count > 0; count -= 1) {
    const form = forms.get((end ? words.slice(-count) : words.slice(0, count)).join(''));
    if (form) return [form, count];
  }
  return null;
};

const takeNative = (text: string): { rest: string; form: LegalForm | null } => {
  const bare = text.replace(/[.()]/g, ' ').replace(/\s+/g, ' ').trim();
  const joined = squeezed(bare);
  for (const { before, after, form } of native)
    if (joined.length > before.length + after.length && joined.startsWith(before) && joined.endsWith(after))
      return { rest: cutEnds(bare, before.length, after.length), form };
  return { rest: bare, form: null };
};

/** Takes so many characters other than blanks off both ends. */
const cutEnds = (text: string, front: number, back: number): string => {
  let from = 0;
  for (let left = front; left > 0; from += 1) if (text[from] !== ' ') left -= 1;
  let to = text.length;
  for (let left = back; left > 0; to -= 1) if (text[to - 1] !== ' ') left -= 1;
  return text.slice(from, to).trim();
};

const plainLatin = (text: string): string =>
  text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => anyAscii(letter).toLowerCase());
const wordsOf = (text: string): string[] =>
  text
    .replace(/['’`]/g, '')
    .replace(/(?<=(?:^|[\s.,])\p{L})\.(?=\p{L}(?:[\s.,]|$))/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'and' && word !== 'the');

/** Company tokens in the letters of the name: several single letters in a row are one abbreviation. */
const lettersJoined = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  let run = '';
  for (const word of words) {
    if (/^[a-z]$/.test(word)) run += word;
    else {
      if (run) joined.push(run);
      run = '';
      joined.push(word);
    }
  }
  return run ? [...joined, run] : joined;
};

const readings = (words: readonly string[]): string[][] => {
  const all = romanise(words.join(' ')).map((reading) =>
    lettersJoined(reading.split(/[\s-]+/).filter((word) => word !== '')).map(
      (word) => SHORTENED_WORDS.get(word) ?? word,
    ),
  );
  return all.filter((reading) => reading.length > 0);
};

const known = new Map<string, ParsedOrganisation>();
const MOST_KNOWN = 100_000;

/** Reads an organisation's name in any script. Never throws; a text without letters or digits has an empty core. */
export const readOrganisation = (text: string): ParsedOrganisation => {
  const remembered = known.get(text);
  if (remembered) return remembered;
  const parsed = parse(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, parsed);
  return parsed;
};

const parse = (raw: string): ParsedOrganisation => {
  const forms: LegalForm[] = [];
  const places: string[] = [];
  let text = plainLatin(raw.slice(0, MOST_READ).normalize('NFKC').toLowerCase()).replace(/&/g, ' and ');
  for (const word of NATIVE_BRANCH_WORDS) {
    const at = text.indexOf(word.normalize('NFKC'));
    if (at > 0 && /[^\s()]/.test(text.slice(0, at))) {
      places.push(...placeTokens(text.slice(at + word.length)));
      text = text.slice(0, at);
    }
  }
  const bracketed: string[] = [];
  text = text.replace(/\(([^()]*)\)/g, (whole, inside: string) => {
    if (isFormWord(inside)) return ` ${inside} `;
    if (!/[^\s()]/.test(inside)) return ' ';
    bracketed.push(inside);
    return whole.length > 0 ? ' ' : '';
  });
  if (!/[\p{L}\p{N}]/u.test(text)) text = bracketed.splice(0).join(' ');
  const stripped = takeNative(text);
  if (stripped.form) forms.push(stripped.form);
  const [named, seat] = cutSeat(stripped.rest);
  places.push(...placeTokens(seat));
  let words = wordsOf(named);
  const branch = words.findIndex((word, at) => at > 0 && BRANCH_WORDS.has(word));
  if (branch > 0) {
    places.push(...placeTokens(words.slice(branch + 1).join(' ')));
    words = words.slice(0, branch);
  }
  for (let more = true; more; ) {
    more = false;
    const behind = formAt(words, BEHIND, true);
    if (behind) {
      forms.push(behind[0]);
      words = words.slice(0, -behind[1]);
      more = true;
    }
    const before = formAt(words, BEFORE, false);
    if (before) {
      forms.unshift(before[0]);
      words = words.slice(before[1]);
      more = true;
    }
    const last = words.at(-1);
    // "Bank of Thailand" bears its place in its name.
    if (words.length > 1 && last && ORGANISATION_PLACES.has(last) && !/^(?:of|di|de)$/.test(words.at(-2)!)) {
      places.push(last);
      words = words.slice(0, -1);
      more = true;
    }
  }
  for (const inside of bracketed) places.push(...placeTokens(inside));
  const [core = [], ...alternatives] = readings(words);
  const form = strongest(forms);
  return {
    core,
    alternatives,
    form: form?.code ?? null,
    kind: form?.kind ?? null,
    places: [...new Set(places)].sort(),
  };
};

/** What stands behind a comma behind the legal form is the seat: "Windrose N.V., Delft". */
const cutSeat = (text: string): [string, string] => {
  const parts = text.split(',');
  for (let at = 1; at < parts.length; at += 1) {
    const behind = wordsOf(parts.slice(at).join(' '));
    if (
      formAt(wordsOf(parts.slice(0, at).join(' ')), BEHIND, true) !== null &&
      formAt([...behind, ''], BEHIND, false) === null
    )
      return [parts.slice(0, at).join(' '), behind.join(' ')];
  }
  return [text, ''];
};

const placeTokens = (text: string): string[] =>
  (romanise(text)[0] ?? '').split(/[\s-]+/).filter((word) => word !== '');

const isFormWord = (text: string): boolean => {
  const joined = squeezed(text);
  return (
    joined === 'มหาชน' || joined === '株' || joined === '주' || joined === 'persero' || BEHIND.has(joined)
  );
};

/** Of several forms written together the most telling one: a state or public company before "company". */
const STRENGTH: Record<OrganisationKind, number> = {
  state: 6,
  public: 5,
  cooperative: 4,
  nonprofit: 4,
  partnership: 3,
  sole: 2,
  limited: 1,
};
const strongest = (forms: readonly LegalForm[]): LegalForm | undefined =>
  forms.reduce<LegalForm | undefined>(
    (best, form) => (!best || STRENGTH[form.kind] > STRENGTH[best.kind] ? form : best),
    undefined,
  );
