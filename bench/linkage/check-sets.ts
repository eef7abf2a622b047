import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateTable } from '@suar/linkage';
import { parse } from 'csv-parse/sync';

type Row = Record<string, string>;
type Draw = ReturnType<typeof drawOf>;

/** mulberry32 with what a generator needs of it. */
const drawOf = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)]!,
    /** Early items far more often than late ones, as words and names are (Zipf). */
    zipf: <T>(list: readonly T[]): T => list[Math.floor(list.length ** next()) - 1]!,
  };
};

const slip = (draw: Draw, text: string): string => {
  const letters = [...text];
  if (letters.length < 4) return text;
  const at = 1 + draw.below(letters.length - 2);
  const kind = draw.below(3);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 2, letters[at + 1]!, letters[at]!);
  else letters.splice(at, 0, letters[at]!);
  return letters.join('');
};
const perhaps = (draw: Draw, share: number, text: string, change: (text: string) => string): string =>
  draw.chance(share) ? change(text) : text;
const inWords = (text: string, change: (words: string[]) => string[]): string =>
  change(text.split(' ')).join(' ');

const syllables =
  'ba be bi bo da de di du fa ga go ha hu ja jo ka ke ki ko la le li lo lu ma me mi mo na ne ni no nu pa pe ra re ri ro sa se si so ta te ti to va ve vi wa ya yo za'.split(
    ' ',
  );
const inventedWords = (draw: Draw, count: number): string[] =>
  Array.from(
    { length: count },
    () =>
      Array.from({ length: 2 + draw.below(3) }, () => draw.pick(syllables)).join('') +
      draw.pick(['', '', 'n', 'r', 's']),
  );

const FORMS = [
  ['Co., Ltd.', 'Company Limited', 'Co Ltd'],
  ['PT', 'P.T.'],
  ['Sdn. Bhd.', 'Sdn Bhd'],
  ['JSC', 'Joint Stock Company'],
  ['Inc.', 'Incorporated', 'Inc'],
  ['N.V.', 'NV'],
];
const TRADES = [
  ['Trading'],
  ['International', 'Intl', "Int'l"],
  ['Technology', 'Tech.'],
  ['Electronics', 'Electronic'],
  ['Manufacturing', 'Mfg'],
  ['Services', 'Service'],
  ['Logistics'],
  ['Manpower Agency'],
  ['Marine'],
  ['Foods'],
];

/** Companies in up to `most` rows each, with town, telephone and officers. */
const companies = (draw: Draw, count: number, most: number): Row[] => {
  const words = inventedWords(draw, 400);
  const towns = inventedWords(draw, 30);
  const people = inventedWords(draw, 2000);
  const rows: Row[] = [];
  for (let company = 0; rows.length < count; company++) {
    const core = draw.zipf(words) + (draw.chance(0.5) ? ` ${draw.zipf(words)}` : '');
    const [trade, form] = [draw.pick(TRADES), draw.pick(FORMS)];
    const [town, phone] = [draw.zipf(towns), String(10_000_000 + draw.below(90_000_000))];
    const officers = Array.from(
      { length: 3 + draw.below(20) },
      () => `${draw.zipf(people)} ${draw.pick(people)}`,
    );
    const size = Math.ceil(most ** (draw.next() ** 2));
    for (let at = 0; at < size && rows.length < count; at++) {
      let name = `${perhaps(draw, 0.12, core, (text) => slip(draw, text))} ${draw.pick(trade)}`;
      if (draw.chance(0.15)) name = core;
      if (draw.chance(0.85))
        name = form[0] === 'PT' ? `${draw.pick(form)} ${name}` : `${name} ${draw.pick(form)}`;
      rows.push({
        label: `c${company}`,
        name: perhaps(draw, 0.3, name, (text) => text.toUpperCase()),
        town: draw.chance(0.3) ? '' : draw.chance(0.1) ? draw.pick(towns) : town,
        phone: draw.chance(0.6) ? '' : perhaps(draw, 0.1, phone, (text) => slip(draw, text)),
        officers: Array.from({ length: 1 + draw.below(3) }, () => draw.pick(officers)).join('; '),
      });
    }
  }
  return rows;
};

/** Two catalogues of papers: titles, authors by full name or initials, venues written short or long, years. */
const papers = (draw: Draw, count: number): [Row[], Row[]] => {
  const [words, given, family] = [
    inventedWords(draw, 900),
    inventedWords(draw, 150),
    inventedWords(draw, 600),
  ];
  const venues = Array.from({ length: 12 }, () => [draw.pick(words), draw.pick(words), draw.pick(words)]);
  const [left, right]: [Row[], Row[]] = [[], []];
  for (let paper = 0; paper < count; paper++) {
    const title = Array.from({ length: 4 + draw.below(7) }, () => draw.zipf(words)).join(' ');
    const authors = Array.from(
      { length: 1 + draw.below(4) },
      () => [draw.zipf(given), draw.zipf(family)] as const,
    );
    const venue = draw.pick(venues);
    const year = 1990 + draw.below(30);
    const row = (initials: boolean): Row => ({
      label: `p${paper}`,
      title: perhaps(draw, 0.2, title, (text) =>
        inWords(text, (all) => all.map((word) => (draw.chance(0.2) ? slip(draw, word) : word))),
      ),
      authors: draw.chance(0.05)
        ? ''
        : authors
            .map(([one, other]) =>
              initials ? `${one.slice(0, 1).toUpperCase()}. ${other}` : `${one} ${other}`,
            )
            .join(', '),
      venue: draw.chance(0.2)
        ? ''
        : initials
          ? venue.map((word) => word.slice(0, 1)).join('')
          : `proceedings of ${venue.join(' ')}`,
      year: draw.chance(0.1) ? '' : String(year + (draw.chance(0.05) ? 1 : 0)),
    });
    if (draw.chance(0.8)) left.push(row(false));
    if (draw.chance(0.8)) right.push(row(true));
  }
  return [left, right];
};

/** Two shops: titles with brand, kind and perhaps model number, descriptions of which one is short, prices that differ. */
const products = (draw: Draw, count: number): [Row[], Row[]] => {
  const [brands, kinds, words] = [inventedWords(draw, 60), inventedWords(draw, 80), inventedWords(draw, 500)];
  const [left, right]: [Row[], Row[]] = [[], []];
  for (let product = 0; product < count; product++) {
    const brand = draw.zipf(brands);
    const kind = [draw.zipf(kinds), draw.zipf(words), draw.zipf(words)];
    const model = `${draw.pick(syllables).toUpperCase()}${100 + draw.below(900)}${draw.pick(['', 'B', 'X', 'S2'])}`;
    const price = 5 + draw.next() ** 3 * 900;
    const said = Array.from({ length: 15 }, () => draw.zipf(words));
    const row = (long: boolean): Row => ({
      label: `x${product}`,
      title: [
        draw.chance(0.9) ? brand : '',
        ...kind.filter(() => draw.chance(0.75)),
        draw.chance(0.6) ? perhaps(draw, 0.15, model, (text) => `${text.slice(0, 2)}-${text.slice(2)}`) : '',
      ]
        .filter((word) => word !== '')
        .join(' '),
      description: long
        ? said.filter(() => draw.chance(0.7)).join(' ')
        : draw.chance(0.5)
          ? ''
          : said.filter(() => draw.chance(0.25)).join(' '),
      price: draw.chance(0.3) ? '' : `$${(price * (0.9 + draw.next() * 0.2)).toFixed(2)}`,
    });
    if (draw.chance(0.8)) left.push(row(true));
    if (draw.chance(0.8)) right.push(row(false));
  }
  return [left, right];
};

/** Persons with names of one locale of the pools, in its own script: parts swapped, lost or slipped, dates off, towns. */
const persons = (draw: Draw, count: number, given: readonly string[], family: readonly string[]): Row[] => {
  const towns = inventedWords(draw, 40);
  const rows: Row[] = [];
  for (let person = 0; rows.length < count; person++) {
    const [first, last] = [draw.zipf(given), draw.zipf(family)];
    const born = new Date(Date.UTC(1960 + draw.below(50), draw.below(12), 1 + draw.below(28)))
      .toISOString()
      .slice(0, 10);
    const [town, phone] = [draw.zipf(towns), `08${10_000_000 + draw.below(90_000_000)}`];
    for (let seen = 1 + draw.below(4); seen > 0; seen--) {
      const swapped = draw.chance(0.05);
      const turned = `${born.slice(0, 5)}${born.slice(8)}-${born.slice(5, 7)}`;
      rows.push({
        label: `n${person}`,
        given_name: draw.chance(0.08)
          ? ''
          : perhaps(draw, 0.12, swapped ? last : first, (text) => slip(draw, text)),
        family_name: draw.chance(0.15)
          ? ''
          : perhaps(draw, 0.12, swapped ? first : last, (text) => slip(draw, text)),
        born: draw.chance(0.25)
          ? ''
          : draw.chance(0.08) && Number(born.slice(8)) < 13
            ? turned
            : perhaps(draw, 0.05, born, (text) => `${text.slice(0, 9)}${draw.below(9)}`),
        town: draw.chance(0.3) ? '' : perhaps(draw, 0.1, town, () => draw.zipf(towns)),
        phone: draw.chance(0.5)
          ? ''
          : perhaps(draw, 0.15, phone, () => `08${10_000_000 + draw.below(90_000_000)}`),
      });
    }
  }
  return rows;
};

const LOCALES = ['th', 'vi', 'zh_CN', 'bn_BD', 'ko', 'fa', 'ar', 'id_ID'];

/**
 * Invented sets with known truth, of other kinds than the public ones, so that what was tuned on those is tried on others: companies
 * with large groups, papers and products in two files, persons in eight languages (names from the pools of `data`, read in
 * place). By set, what `evaluateTable` says with inferred settings. The same seed, the same rows.
 */
export const measureCheckSets = async (data: string, seed: number): Promise<Record<string, unknown>> => {
  const outcomes: Record<string, unknown> = {};
  const measure = async (name: string, rows: Row[], right?: Row[]): Promise<void> => {
    const { f1, precision, recall, threshold, blockingRecall, seconds, inferred } = await evaluateTable({
      rows,
      right,
      columns: Object.keys(rows[0]!),
      label: 'label',
    });
    outcomes[name] = {
      rows: rows.length + (right?.length ?? 0),
      f1,
      precision,
      recall,
      threshold,
      blockingRecall,
      seconds,
      columns: inferred.columns,
    };
  };
  await measure('companies', companies(drawOf(seed), 3000, 150));
  await measure('companies_small', companies(drawOf(seed), 3000, 8));
  await measure('papers', ...papers(drawOf(seed + 1), 2500));
  await measure('products', ...products(drawOf(seed + 2), 1200));
  const pools = resolve(data, 'faker_asian_names.csv');
  if (!existsSync(pools)) return { ...outcomes, persons: 'skipped: no data' };
  const names = parse(readFileSync(pools), { columns: true, bom: true }) as Row[];
  for (const locale of LOCALES) {
    const of = (kind: string) =>
      names.filter((row) => row.locale === locale && row.kind === kind).map(({ name }) => name!);
    await measure(`persons_${locale}`, persons(drawOf(seed + 3), 3000, of('first_name'), of('last_name')));
  }
  return outcomes;
};
