import { sites } from '../data/places.data.ts';
import type { Random } from '../random.ts';
import { fill, type Marked, marking } from '../render/compose.ts';
import { dateWords, moneyWords } from '../render/dates.ts';
import { languages } from '../render/languages.ts';
import type { Phrases } from '../render/phrases.ts';
import type { SeenPerson } from '../seen-person.ts';
import type { Inhabitant } from '../truth/population.ts';
import type { Indicator, Language } from '../types.ts';
import { aliasName, type Slots, slotsOf } from './slots.ts';

export type Voice = 'introOther' | 'introSelf' | 'introMore' | 'introSuspect';
export interface Telling {
  random: Random;
  language: Language;
  noise: (words: string) => string;
  /** The day of the report: nothing later is told. */
  on: string;
}

const sitePlace = new Map<string, (typeof sites)[number]>(sites.map((site) => [site.name, site]));

/** How the language calls the place; Latin letters where chats of that language use them or nothing else is known. */
export function placeWords(random: Random, language: Language, name: string): string {
  const words: Record<string, string> | undefined = sitePlace.get(name)?.words;
  const own = words?.[language];
  if (own && random.chance(0.8)) return own;
  return language === 'id' && random.chance(0.1) && name === 'Sihanoukville' ? 'Sihanouk' : name;
}

/** Who it is: name and what identifies, each sentence with its marks. */
export function identitySentences(
  telling: Telling,
  subject: number,
  voice: Voice,
  seen: SeenPerson,
  home: string,
): Marked[] {
  const { random, language, noise } = telling;
  const phrases = languages[language];
  const slots = slotsOf(random, language, subject, seen);
  const say = (key: Exclude<keyof Phrases, 'indicators'>, extra: Slots = {}): Marked =>
    fill(random.pick(phrases[key]), { ...slots, ...extra }, noise);
  const sentences = [say(voice)];
  if (slots.native && aliasName(seen, slots)) sentences.push(say('native'));
  if (slots.nickname) sentences.push(say('nickname'));
  if (slots.age) sentences.push(say('age'));
  if (slots.birth) sentences.push(say('birth'));
  if (slots.passport) sentences.push(say('passport'));
  if (slots.phone) sentences.push(say('phone'));
  if (random.chance(0.3))
    sentences.push(say('home', { home: { words: home, subject, field: 'place', value: home } }));
  return sentences;
}

/** Where the person was on that day: the last place reached. */
export const whereOn = (inhabitant: Inhabitant, on: string) =>
  inhabitant.person.journey
    .filter(({ kind, date }) => date <= on && kind !== 'recruited' && kind !== 'home')
    .at(-1);

/** What happened: journey, place, and up to `most` of the indicators that hold. */
export function eventSentences(
  telling: Telling,
  subject: number,
  inhabitant: Inhabitant,
  most: number,
): { sentences: Marked[]; said: Indicator[] } {
  const { random, language, noise, on } = telling;
  const phrases = languages[language];
  const { person } = inhabitant;
  const sentences: Marked[] = [];
  const travelled = person.journey.find(({ kind, date }) => kind === 'travelled' && date <= on);
  // Companions went the same way: it is said once.
  const once = subject === 0 ? 1 : 0.2;
  if (travelled && most > 0 && random.chance(0.35 * once)) {
    const date = {
      words: dateWords(random, language, travelled.date),
      subject,
      field: 'date' as const,
      value: travelled.date,
    };
    const transit = {
      words: placeWords(random, language, travelled.name),
      subject,
      field: 'place' as const,
      value: travelled.name,
    };
    sentences.push(fill(random.pick(phrases.left), { date, transit }, noise));
  }
  const here = whereOn(inhabitant, on);
  if (here && random.chance(0.85 * once)) {
    const place = {
      words: placeWords(random, language, here.name),
      subject,
      field: 'place' as const,
      value: here.name,
    };
    sentences.push(fill(random.pick(phrases.where), { place }, noise));
  }
  const ransomKnown = person.journey.some(({ kind, date }) => kind === 'asked_for_ransom' && date <= on);
  const said: Indicator[] = [];
  for (const code of person.indicators) {
    if (said.length >= most || random.chance(0.4)) continue;
    if (code === 'F09') {
      if (!ransomKnown) continue;
      const money = moneyWords(random, language);
      const slot = { words: money.words, subject, field: 'money' as const, value: money.value };
      sentences.push(
        marking(fill(random.pick(phrases.ransom), { money: slot }, noise), subject, 'indicator', code),
      );
    } else {
      sentences.push(
        marking(fill(random.pick(phrases.indicators[code]), {}, noise), subject, 'indicator', code),
      );
    }
    said.push(code);
  }
  return { sentences, said };
}
