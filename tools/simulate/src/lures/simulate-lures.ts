import { addDays, instantOf } from '../calendar.ts';
import {
  type AdvertTemplate,
  advertFrames,
  lureTemplates,
  pleaTexts,
  vacancyTemplates,
  warningTemplates,
} from '../data/adverts.data.ts';
import { sites } from '../data/places.data.ts';
import { phoneOf } from '../identity.ts';
import { type Random, randomOf, shuffled } from '../random.ts';
import { fill } from '../render/compose.ts';
import { recruiterOf } from '../report/others.ts';
import { placeWords } from '../report/sentences.ts';
import type { InventedLure, Language, Nationality } from '../types.ts';
import { type Disguise, disguise } from './disguise.ts';

/** Who writes a campaign's adverts, and how they are reached. */
interface Recruiter {
  phones: string[];
  handles: string[];
  places: string[];
  templates: { id: string; template: AdvertTemplate }[];
  /** ISO day of the first advert, and for how many days they come. */
  from: string;
  days: number;
  usesHub: boolean;
}

const SHARES = { lone: 0.1, vacancy: 0.13, warning: 0.07, plea: 0.004 };
const DISGUISED = 0.22;
const WINDOW = 190;
const DISGUISES: readonly (readonly [Disguise, number])[] = [
  ['lookalikes', 30],
  ['spaced_number', 30],
  ['emoji_number', 15],
  ['leet', 15],
  ['bold', 10],
];
const PLATFORMS: Readonly<Record<string, string>> = {
  facebook: 'https://www.facebook.com/groups/contoh.loker/posts/',
  telegram: 'https://t.me/contoh_loker/',
  tiktok: 'https://www.tiktok.com/@contoh.kerja/video/',
  instagram: 'https://www.instagram.com/p/contoh',
};

/**
 * Invented adverts as they are seen on platforms: campaigns of few templates whose slots are filled anew and whose recruiters'
 * numbers recur, disguises, lone lures, and between them ordinary vacancies, warnings and a few pleas for help. `campaignId` and
 * `templateId` are the gold. The same arguments give the same adverts, in the order they were seen; nothing is dated after `until`.
 */
export function simulateLures({
  seed,
  count = 600,
  until,
}: {
  seed: string | number;
  count?: number;
  until: string;
}): InventedLure[] {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError('count: expected a whole number of 0 or more');
  const last = addDays(until, 0);
  const others = Object.entries(SHARES).map(([kind, share]) => [kind, Math.round(share * count)] as const);
  const inCampaigns = count - others.reduce((sum, [, n]) => sum + n, 0);
  const sizes = campaignSizes(inCampaigns);
  const recruiters = sizes.map((_, index) => recruiterFor(seed, index, last));
  const made: Omit<InventedLure, 'id'>[] = sizes.flatMap((size, index) =>
    Array.from({ length: size }, (_, at) =>
      advertOf(randomOf(seed, 'advert', index, at), recruiters[index]!, `k${index + 1}`),
    ),
  );
  // Too few for a campaign come one by one.
  const left = inCampaigns - sizes.reduce((sum, size) => sum + size, 0);
  for (const [kind, n] of others)
    for (let at = 0; at < n + (kind === 'lone' ? left : 0); at += 1) {
      const random = randomOf(seed, kind, at);
      if (kind === 'lone')
        made.push({
          ...advertOf(random, recruiterFor(seed, `lone ${at}`, last), null),
          templateId: null,
        });
      else if (kind === 'vacancy') made.push(vacancy(random, last));
      else made.push(aside(random, kind as 'warning' | 'plea', recruiters, last));
    }
  return made
    .sort((a, b) => a.seenAt.localeCompare(b.seenAt) || a.text.localeCompare(b.text))
    .map((lure, index) => ({ id: `u${index + 1}`, ...lure }));
}

/** Few campaigns are large and many small, as Zipf's law has it; none has fewer than three adverts. */
function campaignSizes(total: number): number[] {
  const sizes: number[] = [];
  let left = total;
  for (let rank = 1; left >= 3; rank += 1) {
    const size = Math.min(left, Math.max(5, Math.round(total / (5.6 * rank ** 0.75))));
    sizes.push(left - size < 3 ? left : size);
    left -= sizes.at(-1)!;
  }
  if (left > 0 && sizes.length > 0) sizes[0]! += left;
  return sizes;
}

function recruiterFor(seed: string | number, index: number | string, last: string): Recruiter {
  const random = randomOf(seed, 'campaign', index);
  // Most write their own words; few use another's. The largest speaks Indonesian.
  const deck = shuffled(randomOf(seed, 'deck'), lureTemplates).sort(
    (a, b) => Number(b.language === 'id') - Number(a.language === 'id'),
  );
  const own = typeof index === 'number' ? deck[(index * 5) % deck.length]! : random.pick(lureTemplates);
  const others = lureTemplates.filter((one) => one !== own && one.language === own.language);
  const templates = others.length > 0 && random.chance(0.12) ? [own, random.pick(others)] : [own];
  const first = own;
  const days = random.between(18, 95);
  const from = addDays(last, -random.between(days, WINDOW));
  const phones = Array.from({ length: random.between(1, 3) }, () => phoneOf(random, first.nationality));
  const handles = Array.from(
    { length: random.between(1, 2) },
    () => `@${random.pick(advertFrames.stems)}_${random.between(10, 9999)}`,
  );
  // Some of those who advertise are those whom reports name.
  if (typeof index === 'number' && index % 3 === 0) {
    const known = recruiterOf(seed, from.slice(0, 7), index % 4);
    phones[0] = first.nationality === 'ID' ? known.phone : phones[0]!;
    handles[0] = known.handle;
  }
  return {
    phones,
    handles,
    places: shuffled(
      random,
      sites.map(({ name }) => name),
    ).slice(0, random.between(1, 3)),
    templates: templates.map((template) => ({
      id: `m${lureTemplates.indexOf(template) + 1}`,
      template,
    })),
    from,
    days,
    usesHub: first.language === 'id' && random.chance(0.5),
  };
}

function advertOf(random: Random, recruiter: Recruiter, campaignId: string | null): Omit<InventedLure, 'id'> {
  const { id, template } = random.pick(recruiter.templates);
  const { language, nationality } = template;
  const extras = template.extras.filter(() => random.chance(0.35));
  const lines =
    template.lines.length > 2
      ? [...template.lines.slice(0, -1), ...extras, template.lines.at(-1)!]
      : [...template.lines, ...extras];
  const greeting = random.pick(language === 'id' ? advertFrames.greetings : advertFrames.greetingsElsewhere);
  const separator = template.lines.length > 2 ? '\n' : ' ';
  const { text: body } = fill(
    lines.join(separator),
    slotsOf(random, language, recruiter, template.pays, nationality),
  );
  const hub = recruiter.usesHub && random.chance(0.5) ? `\n${advertFrames.hubWords}${advertFrames.hub}` : '';
  const plain = `${greeting === '' ? '' : `${greeting}\n`}${body}${hub}`;
  const text = random.chance(DISGUISED) ? disguise(random, plain, random.weighted(DISGUISES)) : plain;
  // Adverts come thick at first and thin out.
  const day = addDays(recruiter.from, Math.floor(recruiter.days * random.next() ** 1.6));
  return {
    campaignId,
    templateId: id,
    kind: 'lure',
    language,
    ...seenOn(random),
    seenAt: instantOf(day, random.between(0, 86_399)),
    text,
  };
}

function slotsOf(
  random: Random,
  language: Language,
  { phones, handles, places }: Pick<Recruiter, 'phones' | 'handles' | 'places'>,
  pays: readonly string[],
  nationality: Nationality | null,
): Record<string, string> {
  const low = random.between(18, 21);
  return {
    place: placeWords(random, language, random.pick(places)),
    pay: random.pick(pays),
    age: `${low}-${random.between(30, 38)}`,
    seats: String(random.between(2, 12)),
    phone: written(random, random.pick(phones), nationality),
    handle: random.pick(handles),
  };
}

/** As people write a number: with its plus and blanks, or in one. */
function written(random: Random, phone: string, nationality: Nationality | null): string {
  const spaced = phone.replace(/^(\+\d{2})(\d{3})(\d{3,4})(\d+)$/, '$1 $2-$3-$4');
  if (nationality === 'ID' && random.chance(0.4)) return phone.replace('+62', '0');
  return random.chance(0.5) ? spaced : phone;
}

function vacancy(random: Random, last: string): Omit<InventedLure, 'id'> {
  const template = random.pick(vacancyTemplates);
  const extras = template.extras.filter(() => random.chance(0.5));
  const slots = slotsOf(
    random,
    template.language,
    { phones: ['+'], handles: ['@'], places: ['Vientiane'] },
    template.pays,
    null,
  );
  return {
    campaignId: null,
    templateId: null,
    kind: 'vacancy',
    language: template.language,
    ...seenOn(random),
    seenAt: instantOf(addDays(last, -random.between(1, WINDOW)), random.between(0, 86_399)),
    text: fill([...template.lines, ...extras].join('\n'), slots).text,
  };
}

function aside(
  random: Random,
  kind: 'warning' | 'plea',
  recruiters: readonly Recruiter[],
  last: string,
): Omit<InventedLure, 'id'> {
  const { language, text } = random.pick(kind === 'warning' ? warningTemplates : pleaTexts);
  const recruiter = random.pick(recruiters.slice(0, 12));
  return {
    campaignId: null,
    templateId: null,
    kind,
    language,
    ...seenOn(random),
    seenAt: instantOf(addDays(last, -random.between(1, 60)), random.between(0, 86_399)),
    text: fill(text, slotsOf(random, language, recruiter, ['-'], null)).text,
  };
}

function seenOn(random: Random): Pick<InventedLure, 'platform' | 'source'> {
  const platform = random.weighted([
    ['facebook', 50],
    ['telegram', 22],
    ['tiktok', 12],
    ['instagram', 8],
    ['whatsapp', 8],
  ]);
  const address = PLATFORMS[platform];
  return { platform, source: address === undefined ? null : `${address}${random.between(100_000, 999_999)}` };
}
