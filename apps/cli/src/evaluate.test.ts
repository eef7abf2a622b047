import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from './arguments.ts';
import { evaluate } from './evaluate.ts';

const folder = mkdtempSync(join(tmpdir(), 'suar-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Invented people, each in two rows, the second with a slip; accents, so that a wrong encoding shows. */
const GIVEN = ['José', 'Zoë', 'Núria', 'Siti', 'Björn', 'Ayu', 'Renée', 'Budi', 'Agnès', 'Dewi'];
const FAMILY = ['Muñoz', 'Lestari', 'Pérez', 'Santoso', 'Åström', 'Wijaya', 'Ibáñez', 'Hidayat', 'Çelik'];
const PEOPLE = GIVEN.flatMap((given, at) =>
  FAMILY.map((family, place) => ({
    name: `${given} ${family}`,
    birth: `19${60 + at * 3}-0${1 + place}-1${(at + place) % 9}`,
    town: ['Liwa', 'Krui', 'Bima', 'Dompu'][(3 * at + place) % 4]!,
  })),
);
const ROWS = PEOPLE.flatMap(({ name, birth, town }, at) => [
  [name, birth, town, `p${at}`],
  [at % 3 === 0 ? name.slice(0, -1) : name, birth, at % 5 === 0 ? '' : town, `p${at}`],
]);
const HEADING = ['name', 'birth', 'town', 'person'];
const table = (rows: readonly (readonly string[])[], mark = ',', end = '\n'): string =>
  rows.map((cells) => `${cells.join(mark)}${end}`).join('');

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** What the command prints as JSON, and what it notes for people. */
const run = async (path: string, ...words: string[]) => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const notes = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await evaluate(['linkage', '--data', path, '--label', 'person', '--json', ...words]);
  const read = (spy: typeof out): string => spy.mock.calls.map(([text]) => String(text)).join('');
  const said = { found: JSON.parse(read(out)) as Found, notes: read(notes) };
  vi.restoreAllMocks();
  return said;
};
interface Found {
  rows: number;
  truePairs: number;
  precision: number;
  recall: number;
  comparedPairs: number;
  inferred: { columns: Record<string, string> };
}
const qualityOf = ({ rows, truePairs, precision, recall, comparedPairs }: Found) => ({
  rows,
  truePairs,
  precision,
  recall,
  comparedPairs,
});
const refusal = async (path: string, ...words: string[]): Promise<string> => {
  const error = await run(path, ...words).catch((caught: unknown) => caught);
  vi.restoreAllMocks();
  if (!(error instanceof UsageError)) throw new Error('expected a refusal', { cause: error });
  return error.message;
};

const plain = table([HEADING, ...ROWS]);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bigEndian = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

describe('evaluate linkage', () => {
  it('gives one answer whatever the marks, line ends and encoding of the file', async () => {
    const { found, notes } = await run(write('plain.csv', plain));
    expect(notes).toBe('');
    expect(found).toMatchObject({ rows: 180, truePairs: 90 });
    expect(Math.min(found.precision, found.recall)).toBeGreaterThan(0.9);
    const files = {
      'bom.csv': `\uFEFF${plain}`,
      'windows.csv': table([HEADING, ...ROWS], ';', '\r\n'),
      'old-mac.csv': table([HEADING, ...ROWS], '|', '\r'),
      'tabs.tsv': table([HEADING, ...ROWS], '\t'),
      'wide.csv': Buffer.from(`\uFEFF${plain}`, 'utf16le'),
      'unmarked.csv': Buffer.from(plain, 'utf16le'),
      'wide-other.csv': bigEndian(plain),
      'lines.jsonl': ROWS.map(
        (row) => `${JSON.stringify(Object.fromEntries(HEADING.map((name, at) => [name, row[at]])))}\r\n`,
      ).join(''),
    };
    for (const [name, content] of Object.entries(files)) {
      const said = await run(write(name, content));
      expect({ name, ...qualityOf(said.found), notes: said.notes }).toEqual({
        name,
        ...qualityOf(found),
        notes: '',
      });
    }
    const path = write('latin.csv', latin(plain));
    const guessed = await run(path);
    expect(qualityOf(guessed.found)).toEqual(qualityOf(found));
    expect(guessed.notes).toBe(
      `${path}, line 2: not UTF-8; the file is read as windows-1252 (--encoding NAME says otherwise)\n`,
    );
    const told = await run(path, '--encoding', 'iso-8859-1');
    expect({ ...qualityOf(told.found), notes: told.notes }).toEqual({ ...qualityOf(found), notes: '' });
  });

  it('learns nothing from columns that are empty or of one value', async () => {
    const { found } = await run(write('plain.csv', plain));
    const wider = [[...HEADING, 'empty', 'same'], ...ROWS.map((row) => [...row, '', 'x'])];
    const other = (await run(write('wider.csv', table(wider)))).found;
    expect(qualityOf(other)).toEqual(qualityOf(found));
    expect(other.inferred.columns).toMatchObject({ empty: 'constant', same: 'constant' });
    // Nothing left to tell rows apart by: nobody is joined, rather than everybody.
    const blank = table([['same', 'person'], ...ROWS.map((row) => ['x', row[3]!])]);
    expect((await run(write('blank.csv', blank))).found).toMatchObject({ truePairs: 90, recall: 0 });
  });

  it('keeps lines of too many or few cells, and columns without a name of their own', async () => {
    const path = write(
      'uneven.csv',
      table([
        [...HEADING, 'town', ''],
        ...ROWS.map((row) => [...row, 'a', 'b']),
        ['Rahasia'],
        ['', '', '', 'q', '', '', '', ''],
      ]),
    );
    const { found, notes } = await run(path);
    expect(found.rows).toBe(182);
    expect(Object.keys(found.inferred.columns)).toEqual(['name', 'birth', 'town', 'town (2)', 'column 6']);
    expect(notes).toBe(
      `${path}, line 182: 1 cells where the heading has 6\n${path}, line 183: 8 cells where the heading has 6\n`,
    );
  });

  it('refuses what it cannot read by path, line and rule, never by value', async () => {
    const settings = (value: unknown): string => write('settings.json', JSON.stringify(value));
    const refusals: [string, string[], RegExp][] = [
      [write('open.csv', `name,person\nA,1\n"Rahasia,2\nB,3\n`), [], /open\.csv, line \d+: a quotation mark/],
      [write('zeros.csv', Uint8Array.from([65, 0, 0, 66, 0, 10])), [], /zeros\.csv, line 1: this is no text/],
      [
        write('broken.jsonl', '{"name":"A","person":"1"}\n{"name":"Rahasia"\n[3]\n'),
        [],
        /line 2: no valid JSON\n.*line 3: no JSON object/,
      ],
      [write('broken.json', '[{"name":"Rahasia"'), [], /broken\.json: no valid JSON/],
      [write('object.json', '{"name":"Rahasia"}'), [], /object\.json: expected a JSON array/],
      [write('empty.csv', ''), [], /the table has no rows/],
      [write('heading.csv', 'name,person\n'), [], /the table has no rows/],
      [write('unlabelled.csv', 'name,other\nRahasia,1\n'), [], /the label is no column/],
      [join(folder, 'absent.csv'), [], /absent\.csv cannot be read/],
      [write('plain.csv', plain), ['--encoding', 'morse'], /--encoding takes a label/],
      [write('plain.csv', plain), ['--settings', write('bad.json', '{Rahasia')], /bad\.json: no valid JSON/],
      [
        write('plain.csv', plain),
        ['--settings', settings({ blocking: [[{ column: 'town' }]], mostInBlock: 1000, pairBudget: 50 })],
        /the blocking rules make \d+ pairs \(by rule: \d+\), more than the pair budget of 50/,
      ],
    ];
    for (const [path, words, rule] of refusals) {
      const message = await refusal(path, ...words);
      expect(message).toMatch(rule);
      expect(message).not.toMatch(/Rahasia/);
    }
  });
});
