import { type Clauses, choose, readClauses } from '../grammar.ts';

/** One text to learn from; of what is no plea its kind, where the clauses tell it. */
export interface PleaText {
  text: string;
  plea: boolean;
  kind?: 'warning' | 'testimony' | 'other';
}

type Random = () => number;

const PLACES =
  'Kamboja,Cambodia,Myanmar,Myawaddy,Poipet,Sihanoukville,Laos,Bavet,KK Park,Dubai,Thailand,Taiwan,Laukkaing,Malaysia,Manila,Phnom Penh,缅北,柬埔寨,妙瓦底,ปอยเปต,เมียวดี,ປອຍເປດ,မြဝတီ,ក្រុងព្រះសីហនុ'.split(
    ',',
  );
const MONEYS =
  '50 juta,5000 dolar,RM20000,3000 USD,200k,120,000,2 vạn,100 triệu,20万,แสนห้า,သိန်း ၅၀,5000$,8000 usd,30jt'.split(
    ',',
  );
/** Files of clauses. */
const PARTS = 6;
const LATIN = new Set(['id', 'ms', 'en', 'tl', 'vi']);
/** Everyday messages for each plea: most of what anybody writes is neither. */
const CHATS = 5;
/** Scripts written without blanks between clauses' parts. */
const UNSPACED = new Set(['th', 'lo', 'zh']);

const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const FILES = Array.from({ length: PARTS }, (_, at) => new URL(`clauses-${at + 1}.txt`, import.meta.url));

/**
 * Texts by a grammar: every clause of clauses-N.txt is a pattern with (choices) and {slots}; a plea tells of danger, hints or asks, in
 * any order; what is none tells of the same dangers as past, warned of or in the news, or of other things. Some are
 * misspelt, shortened or mixed with another language. The same for the same seed.
 */
export function writePleaTexts(perLanguage: number, seed: number): PleaText[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const chance = (share: number): boolean => random() < share;
  const languages = readClauses(FILES);
  const fill = (pattern: string, clauses: Clauses): string =>
    choose(pattern, pick)
      .replaceAll('{kin}', () => pick(clauses.get('kin')!.flatMap((line) => line.split('|'))))
      .replaceAll('{place}', () => pick(PLACES))
      .replaceAll('{money}', () => pick(MONEYS))
      .replaceAll('{year}', () => String(2015 + Math.floor(random() * 9)))
      .replaceAll('{n}', () => String(2 + Math.floor(random() * 30)))
      .replace(/ +/g, ' ')
      .trim();
  const misspell = (text: string): string =>
    Array.from(text, (letter, at) => {
      if (!/[a-zà-ỹ]/i.test(letter) || !chance(0.06)) return letter;
      if (/[aeiou]/.test(letter) && at > 0) return '';
      return chance(0.5) ? letter + letter : '';
    }).join('');
  const distort = (text: string, language: string): string => {
    let out = text;
    if (LATIN.has(language) && chance(0.3)) out = misspell(out);
    if (language === 'vi' && chance(0.3))
      out = out.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    if (chance(0.15)) out = out.replace(/[,.]/g, '');
    return chance(0.5) ? out.charAt(0).toUpperCase() + out.slice(1) : out;
  };
  const texts: PleaText[] = [];
  for (const [language, clauses] of languages) {
    const english = languages.get('en')!;
    const clause = (section: string): string => {
      const source = LATIN.has(language) && language !== 'en' && chance(0.05) ? english : clauses;
      return fill(pick(source.get(section)!), source);
    };
    const join = (parts: readonly string[]): string =>
      parts.join(pick(UNSPACED.has(language) ? [' ', '，', ' '] : ['. ', ', ', ' ', '. ', '\n']));
    const some = (section: string, most: number): string[] =>
      Array.from({ length: 1 + Math.floor(random() * most) }, () => clause(section));
    const shuffled = (parts: string[]): string[] => {
      for (let at = parts.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1));
        [parts[at], parts[other]] = [parts[other]!, parts[at]!];
      }
      return parts;
    };
    const put = (plea: boolean, parts: readonly string[], kind?: PleaText['kind']): void => {
      const text = { text: distort(join(parts), language), plea };
      texts.push(kind === undefined ? text : { ...text, kind });
    };
    const open = (): string[] => (chance(0.35) ? [clause('open')] : []);
    for (let turn = 0; turn < perLanguage; turn++) {
      const body = shuffled([
        ...(chance(0.75) ? some('danger', 3) : some('hint', 2)),
        ...(chance(0.3) ? some('hint', 1) : []),
        ...(chance(0.4) ? some('ask', 1) : []),
        ...(chance(0.08) ? some('ordinary', 1) : []),
      ]);
      put(true, [...open(), ...body]);
      // Written in haste: one thing said, no more.
      put(true, [clause('danger')]);
      if (chance(0.5))
        put(true, [clause(chance(0.5) ? 'hint' : 'danger'), ...(chance(0.3) ? [clause('ask')] : [])]);
      put(false, [...open(), ...some('ordinary', 2)], 'other');
      for (let more = 0; more < CHATS; more++) put(false, some('chat', 3), 'other');
      const kind = turn % 5;
      if (kind === 0) put(false, [clause('past'), ...some('danger', 2), clause('end')], 'testimony');
      else if (kind === 1)
        put(
          false,
          shuffled([...some('warn', 3), ...(chance(0.3) ? some('danger', 1) : []), clause('warn')]),
          'warning',
        );
      else if (kind === 2) put(false, some('news', 2), 'other');
      else if (kind === 3) put(false, some('offer', 3));
      else put(false, [...some('danger', 1), clause('past'), clause('end')], 'testimony');
    }
  }
  return texts;
}
