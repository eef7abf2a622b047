import { randomOf } from '../random.ts';

/** A column of the invented statistics with its public code list; '' is unknown. */
export interface FiguresColumn {
  name: string;
  values: string[];
}
/** Invented persons as codes: `codes[c][r]` is the place of person r's value in `columns[c].values`. */
export interface FiguresTable {
  columns: FiguresColumn[];
  size: number;
  codes: Uint16Array[];
}

const list = (name: string, count: number): FiguresColumn => ({
  name,
  values: ['', ...Array.from({ length: count }, (_, at) => `${name}-${at + 1}`)],
});
const yesNo = (name: string): FiguresColumn => ({ name, values: ['', 'yes', 'no'] });

/** Who, where, when and how: 25 questions as a region's office answers them about each person. */
const COLUMNS: FiguresColumn[] = [
  list('nationality', 20),
  list('country', 12),
  list('sex', 2),
  list('age', 7),
  list('year', 6),
  list('quarter', 4),
  list('channel', 8),
  list('lure', 9),
  list('route', 10),
  list('sector', 11),
  list('outcome', 4),
  list('exploiter', 6),
  ...[
    'deceived',
    'confined',
    'passport_taken',
    'debt',
    'beaten',
    'sold_on',
    'unpaid',
    'watched',
    'ransom',
    'threatened',
    'minor_at_recruitment',
    'family_knows',
    'returned',
  ].map(yesNo),
];

/**
 * An invented region's statistics for load and for measuring what publication costs: 25 columns that hang together through
 * hidden operations (each with its usual victims, place, years and methods), with answers missing as they do in life.
 */
export const simulateFigures = (options: { seed: number; count: number }): FiguresTable => {
  const random = randomOf(options.seed, 'figures');
  const operations = Array.from({ length: 40 }, () => ({
    weight: 1 / (1 + random.next() * 20),
    usual: COLUMNS.map(({ values }) => 1 + Math.floor(random.next() ** 1.5 * (values.length - 1))),
    strictness: COLUMNS.map(() => 0.35 + 0.6 * random.next()),
  }));
  const byWeight = operations.map((operation, at) => [String(at), operation.weight] as const);
  const codes = COLUMNS.map(() => new Uint16Array(options.count));
  for (let person = 0; person < options.count; person++) {
    const operation = operations[Number(random.weighted(byWeight))]!;
    COLUMNS.forEach(({ values }, column) => {
      const draw = random.next();
      codes[column]![person] =
        draw < 0.08
          ? 0
          : random.next() < operation.strictness[column]!
            ? operation.usual[column]!
            : 1 + Math.floor(random.next() ** 2 * (values.length - 1));
    });
  }
  return { columns: COLUMNS, size: options.count, codes };
};
