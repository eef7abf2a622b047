import type { Advert } from './advert.ts';
import { disguise, distort } from './distort.ts';
import { createRandom, type Random } from './random.ts';
import { FILLERS, TEMPLATES } from './templates.data.ts';

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join('');
const word = (random: Random, length: number): string =>
  Array.from({ length }, () => 'abcdefghijklmnoprstuvwy'[random.below(23)]).join('');

const phone = (random: Random): string =>
  random.pick([
    () => `08${digits(random, 2)}-${digits(random, 4)}-${digits(random, 4)}`,
    () => `+855${digits(random, 8)}`,
    () => `+66 ${digits(random, 3)} ${digits(random, 3)} ${digits(random, 3)}`,
    () => `0${digits(random, 9)}`,
  ])();

const PAY: Readonly<Record<string, readonly string[]>> = {
  id: ['12 juta', 'Rp15.000.000', '10-18 jt', '$900', '20jt'],
  ms: ['RM3500', 'RM 4,000', 'RM5000-8000', '$1200'],
  en: ['$800', '1,200 USD', '$1000-$1500', 'USD 2000'],
  tl: ['P45,000', '50k', 'PHP 60,000', '$1000'],
  vi: ['20 triệu', '15-25tr', '18.000.000 đồng', '$900'],
  zh: ['8000元', '1.5万', '10000-20000元', '2万'],
  th: ['30,000 บาท', '25000บาท', '45,000-60,000 บาท'],
  lo: ['8.000.000 ກີບ', '15,000 ບາດ', '12 ລ້ານກີບ'],
  my: ['၁၅ သိန်း', '800,000 ကျပ်', '၂၀ သိန်း', '$500'],
  km: ['$800', '$1200', '600 ដុល្លារ', '1000 ដុល្លារ'],
  hi: ['₹40,000', '60 हजार रुपये', '50000 रुपये', '$900'],
};

const fill = (slot: string, language: string, random: Random): string => {
  switch (slot) {
    case 'phone':
      return phone(random);
    case 'handle':
      return random.pick([() => `@${word(random, 7)}${digits(random, 2)}`, () => `@hr_${word(random, 5)}`])();
    case 'url':
      return random.pick([
        () => `https://${word(random, 6)}.top/${word(random, 4)}`,
        () => `bit.ly/${word(random, 6)}`,
        () => `www.${word(random, 8)}.com`,
      ])();
    case 'age':
      return `${18 + random.below(5)}-${30 + random.below(15)}`;
    case 'number':
      return String(2 + random.below(60));
    case 'pay':
      return random.pick(PAY[language]!);
    default: {
      const fillers = FILLERS[slot]!;
      return random.pick(fillers[language] ?? fillers['']!);
    }
  }
};

/** One advert of a template, its slots filled. */
export function fillTemplate(template: number, id: string, random: Random): Advert {
  const [language, pattern] = TEMPLATES[template]!;
  const slots: { name: string; start: number; end: number }[] = [];
  let text = '';
  for (const part of pattern.split(/(\{\w+\})/)) {
    if (!part.startsWith('{')) {
      text += part;
      continue;
    }
    const name = part.slice(1, -1);
    const value = fill(name, language, random);
    slots.push({ name, start: text.length, end: text.length + value.length });
    text += value;
  }
  return { id, text, template, language, slots };
}

/**
 * Every template of the gold set, in 3 to 25 adverts each, shuffled. `distorted`: the share of adverts that were also reworded
 * (words dropped, doubled, misspelt, a sentence more) or disguised (zero-width characters, fancy letters, look-alikes).
 */
export function generateAdverts(seed: number, distorted = 0.5): Advert[] {
  const random = createRandom(seed);
  const adverts: Advert[] = [];
  for (const template of TEMPLATES.keys()) {
    const count = 3 + random.below(23);
    for (let at = 0; at < count; at++) {
      let advert = fillTemplate(template, `${template}-${at}`, random);
      if (random.next() < distorted) advert = distort(advert, random);
      if (random.next() < distorted / 2) advert = disguise(advert, random);
      adverts.push(advert);
    }
  }
  return random.shuffle(adverts);
}
