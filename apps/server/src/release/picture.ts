import type { PublicRelease } from '@suar/core';
import { cellsOfTable, columnsByName } from './cells.ts';
import { type Locale, sayValue, wordsOf } from './words.ts';

const MOST_BARS = 15;
const [WIDTH, LEFT, RIGHT, TOP, ROW] = [720, 260, 70, 78, 24];

const escaped = (text: string): string =>
  text
    // Control characters have no place in XML, escaped or not.
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** The largest cells of a table as bars, each with the whiskers of its interval. Undefined where there is no such table. */
export const drawTable = (release: PublicRelease, at: number, locale: Locale): string | undefined => {
  const table = release.tables[at];
  if (!table) return undefined;
  const words = wordsOf(locale);
  const bars = [...cellsOfTable(columnsByName(release.columns, table.columns))]
    .map((values, cell) => ({
      name:
        values.map((value, place) => sayValue(table.columns[place]!, value, locale)).join(', ') ||
        words.total,
      count: table.counts[cell]!,
      low: table.low[cell]!,
      high: table.high[cell]!,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_BARS);
  const most = Math.max(1, ...bars.map(({ high }) => high));
  const x = (count: number): number => Math.round((LEFT + (count / most) * (WIDTH - LEFT - RIGHT)) * 10) / 10;
  const number = new Intl.NumberFormat(locale);
  const rows = bars.map(({ name, count, low, high }, row) => {
    const y = TOP + row * ROW;
    const middle = y + 8;
    return [
      `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${escaped(shortened(name, 38))}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${Math.max(0, x(count) - LEFT)}" height="16" fill="#1c6e8c"/>`,
      `<path d="M${x(low)} ${middle}H${x(high)}M${x(low)} ${middle - 4}v8M${x(high)} ${middle - 4}v8" stroke="#111" fill="none"/>`,
      `<text x="${x(high) + 6}" y="${y + 12}">${number.format(count)}</text>`,
    ].join('');
  });
  const height = TOP + bars.length * ROW + 44;
  const title = escaped(shortened(release.title[locale], 80));
  const below = `${release.from} – ${release.to} · ${words.denominator(release.persons)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" lang="${locale}" font-family="sans-serif" font-size="12" fill="#111">`,
    `<title>${title}</title><rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="16" y="30" font-size="17" font-weight="bold">${title}</text>`,
    `<text x="16" y="52">${escaped(below)}</text>`,
    ...rows,
    `<text x="16" y="${height - 16}" font-size="11" fill="#444">${escaped(words.source(release.epsilon, release.delta))}</text>`,
    '</svg>',
  ].join('\n');
};
