import { addDays, daysBetween, instantOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import { fill, join, type Marked, plain } from '../render/compose.ts';
import { email } from '../render/email.ts';
import { languages } from '../render/languages.ts';
import { literal, type Rendered } from '../render/message.ts';
import { hasty } from '../render/noise.ts';
import { telegramJson } from '../render/telegram.ts';
import { whatsappAndroid, whatsappIos } from '../render/whatsapp.ts';
import { type SeenPerson, seenPerson } from '../seen-person.ts';
import { CHAT_RATES, LIST_RATES } from '../seen-rates.ts';
import type { Inhabitant } from '../truth/population.ts';
import type {
  Channel,
  ErrorChannel,
  Format,
  InventedReport,
  Language,
  Nationality,
  ReportKind,
} from '../types.ts';
import { conversation } from './conversation.ts';
import { cellsOf, csvRows, form, numberedList } from './records.ts';
import { eventSentences, identitySentences, type Telling, whereOn } from './sentences.ts';

const LANGUAGE_OF: Record<Nationality, readonly (readonly [Language, number])[]> = {
  ID: [
    ['id', 92],
    ['en', 8],
  ],
  PH: [
    ['tl', 60],
    ['en', 40],
  ],
  VN: [
    ['vi', 85],
    ['en', 15],
  ],
  TH: [
    ['th', 90],
    ['en', 10],
  ],
  MM: [
    ['my', 80],
    ['en', 20],
  ],
  CN: [
    ['zh', 92],
    ['en', 8],
  ],
  MY: [
    ['ms', 60],
    ['en', 25],
    ['zh', 15],
  ],
  IN: [['en', 100]],
  NP: [['en', 100]],
  BD: [['en', 100]],
  KH: [
    ['km', 85],
    ['en', 15],
  ],
};
export const FORMATS: readonly (readonly [Format, number])[] = [
  ['whatsapp-android', 32],
  ['whatsapp-ios', 12],
  ['telegram-json', 11],
  ['text', 13],
  ['eml', 12],
  ['form', 9],
  ['csv', 11],
];
const CHANNEL_OF: Record<Format, Channel> = {
  'whatsapp-android': 'chat',
  'whatsapp-ios': 'chat',
  'telegram-json': 'chat',
  text: 'note',
  eml: 'email',
  form: 'form',
  csv: 'row',
};

/** The day on which somebody speaks of these people: after arrival, up to six weeks after the last that is known. */
export function reportDay(random: Random, of: Inhabitant, until: string): string {
  const last = addDays(until, -1);
  const dates = of.person.journey.map(({ date }) => date);
  const from = of.person.journey.find(({ kind }) => kind === 'arrived')?.date ?? dates.at(-1) ?? last;
  const to = addDays(dates.at(-1) ?? last, 45);
  const end = to < last ? to : last;
  const start = from < end ? from : end;
  return addDays(start, random.between(0, daysBetween(start, end)));
}

export interface Finished {
  rendered: Rendered;
  kind: ReportKind;
  at: string;
}

const LATIN_ONLY: readonly ErrorChannel[] = [
  'transliteration',
  'mononym',
  'typing_slip',
  'word_order',
  'initial',
  'honorific',
];

/** The channels that can be seen in the report: a Latin spelling that it does not give shows none. */
function errorsShown(seen: SeenPerson, rendered: Rendered, subject: number): ErrorChannel[] {
  const latin = rendered.marks.some((mark) => mark.subject === subject && mark.value === seen.name.full);
  return [...new Set(seen.errors)].filter((error) => latin || !LATIN_ONLY.includes(error));
}

/** Puts marks with their subjects: the report as handed on. */
export function reportOf(
  finished: Finished,
  format: Format,
  language: Language,
  about: readonly { inhabitant: Inhabitant; seen: SeenPerson }[],
): InventedReport {
  const { rendered, kind, at } = finished;
  const subjects = about.map(({ inhabitant, seen }, subject) => ({
    personId: inhabitant.person.id,
    role: inhabitant.person.role,
    errors: errorsShown(seen, rendered, subject),
    statements: rendered.marks
      .filter((mark) => mark.subject === subject)
      .map(({ field, value, start, end }) => ({
        field,
        value,
        words: rendered.text.slice(start, end),
        start,
        end,
      })),
  }));
  return {
    id: '',
    arrivedAt: at,
    channel: CHANNEL_OF[format],
    format,
    language,
    kind,
    fileName: rendered.fileName,
    content: rendered.content,
    text: rendered.text,
    subjects,
  };
}

const kindOf = (pleads: boolean, said: number): ReportKind =>
  pleads ? 'plea' : said > 0 ? 'testimony' : 'other';

/** One report about one or a few persons who belong together. */
export function personReport(random: Random, about: readonly Inhabitant[], until: string): InventedReport {
  const [first] = about;
  if (!first) throw new RangeError('personReport: expected a person');
  const on = reportDay(random, first, until);
  const language = random.weighted(LANGUAGE_OF[first.person.nationality]);
  const format =
    // Rows and forms have one person, and no column that would tell a suspect from a person at risk.
    about.length > 1 || first.person.role === 'suspect'
      ? random.weighted(FORMATS.filter(([name]) => name !== 'form' && name !== 'csv'))
      : random.weighted(FORMATS);
  const record = format === 'form' || format === 'csv';
  const noise = hasty(
    random,
    language,
    record || format === 'eml' ? { shorthand: 0, slip: 0.005 } : { shorthand: 0.35, slip: 0.02 },
  );
  const telling: Telling = { random, language, noise, on };
  const seen = about.map((inhabitant) =>
    seenPerson(random, inhabitant.identity, record ? LIST_RATES : CHAT_RATES, on, inhabitant.sharedPhone),
  );
  const speaksSelf = random.chance(0.2);
  const identities: Marked[] = [];
  const events: Marked[] = [];
  let said = 0;
  for (const [subject, inhabitant] of about.entries()) {
    const suspect = inhabitant.person.role === 'suspect';
    const voice = suspect
      ? 'introSuspect'
      : subject > 0
        ? 'introMore'
        : speaksSelf
          ? 'introSelf'
          : 'introOther';
    identities.push(
      ...identitySentences(telling, subject, voice, seen[subject]!, inhabitant.person.home.name),
    );
    const told = eventSentences(telling, subject, inhabitant, suspect ? 0 : subject === 0 ? 6 : 2);
    events.push(...told.sentences);
    said += told.said.length;
  }
  const phrases = languages[language];
  const here = whereOn(first, on);
  const held =
    here !== undefined &&
    here.kind !== 'freed' &&
    first.person.journey.every(({ kind, date }) => kind !== 'home' || date > on);
  const pleads = held && said > 0 && first.person.role === 'person_at_risk' && random.chance(0.8);
  const closing = pleads
    ? [fill(random.pick(phrases.plea), {}, noise)]
    : said === 0 && first.person.role === 'person_at_risk'
      ? [fill(random.pick(phrases.news), {}, noise)]
      : [];
  const at = instantOf(on, random.between(0, 8 * 3600));
  const kind = kindOf(pleads, said);
  const errors = about.map((inhabitant, index) => ({ inhabitant, seen: seen[index]! }));
  const done = (rendered: Rendered, time = at) =>
    reportOf({ rendered, kind, at: time }, format, language, errors);
  const story = join([...events, ...closing], '. ');
  switch (format) {
    case 'whatsapp-android':
    case 'whatsapp-ios':
    case 'telegram-json': {
      const inGroup = about.length > 1 && format === 'whatsapp-android' && random.chance(0.6);
      const told = [...identities, ...events];
      const { partner, messages, group } = conversation(telling, at, told, closing, inGroup);
      const write = format === 'whatsapp-android' ? whatsappAndroid : whatsappIos;
      const rendered =
        format === 'telegram-json'
          ? telegramJson(random, messages, partner)
          : write(random, language, messages, partner, group);
      return done(rendered, messages.at(-1)?.at ?? at);
    }
    case 'text': {
      const order = [plain(random.pick(phrases.greet)), ...identities, ...events, ...closing];
      return done(literal(join(order, random.pick(['. ', '\n', ', '])), `catatan-${on}.txt`));
    }
    case 'eml': {
      const order = [
        plain(random.pick(phrases.greet)),
        join(identities, '. '),
        story,
        plain(random.pick(phrases.thanks)),
      ];
      return done(
        email(random, {
          at,
          from: random.pick(['Warsih T.', 'Dolly R.', 'Keluarga', 'อ้อ', '阿明']),
          subject: random.pick(phrases.news),
          body: join(
            order.filter(({ text }) => text !== ''),
            '\n\n',
          ),
        }),
      );
    }
    case 'form':
      return done(form(cellsOf(seen[0]!, here ?? null), story, language, `form-${on}.json`));
    case 'csv':
      return done(
        csvRows([{ cells: cellsOf(seen[0]!, here ?? null), note: story, subject: 0 }], `row-${on}.csv`),
      );
  }
}

/** An organisation's list of the people of one incident or group: an e-mail or a table. */
export function listReport(
  random: Random,
  about: readonly Inhabitant[],
  title: string,
  day: string,
): InventedReport {
  const seen = about.map((inhabitant) =>
    seenPerson(random, inhabitant.identity, LIST_RATES, day, inhabitant.sharedPhone),
  );
  const language: Language = random.chance(0.5) ? 'id' : 'en';
  const at = instantOf(day, random.between(0, 10 * 3600));
  const format: Format = random.chance(0.6) ? 'eml' : 'csv';
  const cells = seen.map((one, index) => cellsOf(one, whereOn(about[index]!, day) ?? null));
  const errors = about.map((inhabitant, index) => ({ inhabitant, seen: seen[index]! }));
  if (format === 'csv') {
    const rendered = csvRows(
      cells.map((row, subject) => ({ cells: row, note: plain(title), subject })),
      `list-${day}.csv`,
    );
    return reportOf({ rendered, kind: 'other', at }, format, language, errors);
  }
  const head =
    language === 'id'
      ? `Kepada Yth. Bagian Perlindungan,\nberikut daftar nama: ${title}`
      : `Dear colleagues,\nplease find below the names: ${title}`;
  const body = numberedList(cells, `${head}\n`, language === 'id' ? '\nTerima kasih.' : '\nWith thanks.');
  return reportOf(
    { rendered: email(random, { at, from: 'Rumah Lentera (NGO)', subject: title, body }), kind: 'other', at },
    format,
    language,
    errors,
  );
}
