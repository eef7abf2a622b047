import { readName, soundOf, spokenForm } from '../names/read-name.ts';

export interface FoundName {
  record: string;
  name: string;
  score: number;
  how: 'same' | 'alike' | 'part';
}
/** Names by their words, for looking up while somebody types. */
export interface NamePostings {
  add(record: string, name: string): void;
  remove(record: string): void;
  find(typed: string, limit: number): FoundName[];
}

/** How well one typed word met one word of a name. */
const GRADES = { same: 1, alike: 0.7, part: 0.5 } as const;
const SHORTEST_PART = 2;
/** A beginning that more words than this share is met by the first of them alone. */
const MOST_WORDS = 500;
const MOST_READINGS = 3;

const byHead = (word: string): string => word.slice(0, SHORTEST_PART);
const put = (map: Map<string, number[]>, key: string, value: number): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/**
 * An index of names in memory: each word that any reading of a name gives leads to the names that hold it, and so do its
 * sound and its beginning. A find walks the names of the typed words alone, so it costs what those words are common, not
 * what the whole is large.
 */
export const createNamePostings = (): NamePostings => {
  let owners: string[] = [];
  let names: string[] = [];
  let lengths: number[] = [];
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const spokenWords: string[] = [];
  let holders: number[][] = [];
  const sounds = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  const entries = new Map<string, number[]>();
  let dead = 0;
  let matched = new Uint8Array(1024);
  let quality = new Float32Array(1024);
  let lastWord = new Int32Array(1024);

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.length;
    numbers.set(word, number);
    const spoken = spokenForm(word);
    words.push(word);
    spokenWords.push(spoken);
    holders.push([]);
    put(sounds, soundOf(word), number);
    for (const head of new Set([byHead(word), byHead(spoken)])) put(heads, head, number);
    return number;
  };
  const add = (record: string, name: string): void => {
    const { tokens, alternatives } = readName(name);
    if (tokens.length === 0) return;
    const entry = owners.length;
    owners.push(record);
    names.push(name);
    lengths.push(tokens.length);
    for (const word of new Set([tokens, ...alternatives].flat())) holders[numberOf(word)]!.push(entry);
    const own = entries.get(record);
    if (own) own.push(entry);
    else entries.set(record, [entry]);
  };
  /** Takes out what is dead, once it is more than what lives. */
  const compact = (): void => {
    const live = owners.flatMap((record, entry) => (record === '' ? [] : [[record, names[entry]!] as const]));
    owners = [];
    names = [];
    lengths = [];
    holders = holders.map(() => []);
    entries.clear();
    dead = 0;
    for (const [record, name] of live) add(record, name);
  };
  const widen = (): void => {
    if (matched.length >= owners.length) return;
    const size = Math.max(owners.length, matched.length * 2);
    matched = new Uint8Array(size);
    quality = new Float32Array(size);
    lastWord = new Int32Array(size);
  };
  /** The words of names that a typed word meets, the best way first. */
  const meets = (typed: string): [number, number][] => {
    const found = new Map<number, number>();
    const note = (number: number, grade: number): void => {
      if (!found.has(number)) found.set(number, grade);
    };
    const exact = numbers.get(typed);
    if (exact !== undefined) note(exact, GRADES.same);
    if (typed.length > SHORTEST_PART)
      for (const number of sounds.get(soundOf(typed)) ?? []) note(number, GRADES.alike);
    const spoken = spokenForm(typed);
    for (const [begun, forms] of [
      [typed, words],
      [spoken, spokenWords],
    ] as const)
      for (const number of begun.length >= SHORTEST_PART ? (heads.get(byHead(begun)) ?? []) : []) {
        if (found.size >= MOST_WORDS) break;
        if (forms[number]!.startsWith(begun)) note(number, GRADES.part);
      }
    return [...found];
  };

  const findReading = (
    typed: readonly string[],
    limit: number,
  ): { entry: number; score: number; part: boolean }[] => {
    widen();
    const touched: number[] = [];
    for (const [at, word] of typed.entries())
      for (const [number, grade] of meets(word))
        for (const entry of holders[number]!) {
          if (lastWord[entry] === at + 1) continue;
          if (matched[entry] === 0) touched.push(entry);
          lastWord[entry] = at + 1;
          matched[entry]! += 1;
          quality[entry]! += grade;
        }
    const least = typed.length >= 3 ? typed.length - 1 : typed.length;
    const best: { entry: number; score: number; part: boolean }[] = [];
    let floor = -1;
    for (const entry of touched) {
      const met = matched[entry]!;
      const sum = quality[entry]!;
      matched[entry] = 0;
      quality[entry] = 0;
      lastWord[entry] = 0;
      if (met < least || owners[entry] === '') continue;
      const score = 100 * (met / typed.length) * (sum / met) - 2 * Math.abs(lengths[entry]! - met);
      if (best.length >= 2 * limit && score <= floor) continue;
      best.push({ entry, score, part: sum / met < GRADES.alike });
      if (best.length > 8 * limit) {
        best.sort((a, b) => b.score - a.score);
        best.length = 2 * limit;
        floor = best.at(-1)!.score;
      }
    }
    return best;
  };

  return {
    add,
    remove: (record) => {
      const own = entries.get(record);
      if (!own) return;
      for (const entry of own) owners[entry] = '';
      entries.delete(record);
      dead += own.length;
      if (dead > 1024 && dead > owners.length / 2) compact();
    },
    find: (typed, limit) => {
      const { tokens, alternatives } = readName(typed);
      const asTyped = typed.normalize('NFKC').toLowerCase().trim();
      const best = new Map<string, FoundName>();
      for (const reading of [tokens, ...alternatives].slice(0, MOST_READINGS))
        for (const { entry, score, part } of reading.length === 0 ? [] : findReading(reading, limit)) {
          const record = owners[entry]!;
          const name = names[entry]!;
          const known = best.get(record);
          if (known && known.score >= score) continue;
          const same = name.normalize('NFKC').toLowerCase().includes(asTyped);
          best.set(record, { record, name, score, how: part ? 'part' : same ? 'same' : 'alike' });
        }
      return [...best.values()]
        .sort((a, b) => b.score - a.score || (a.record < b.record ? -1 : 1))
        .slice(0, limit);
    },
  };
};
