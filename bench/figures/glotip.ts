import { auditSubtraction, expectValue, type PublishedRow, type SumRule } from '@suar/figures';
import { readTable } from './read-table.ts';

const KEYS = ['Iso3_code', 'Indicator', 'Dimension', 'Category', 'Sex', 'Age', 'Year'];
const totals: SumRule[] = [
  { columns: ['Sex'], total: ['Total'] },
  { columns: ['Age'], total: ['Total'] },
];
const more: SumRule[] = [
  {
    columns: ['Sex', 'Age'],
    total: ['Total', 'Total'],
    among: {
      Sex: ['Female', 'Male', 'Other', 'Unknown'],
      Age: ['0 to 17 years', '18 years or over', 'Unknown'],
    },
  },
  ...['by form of exploitation', 'by citizenship', 'by country of repatriation'].map((dimension) => ({
    columns: ['Dimension', 'Category'],
    total: ['Total', 'Total'],
    among: { Dimension: [dimension] },
  })),
];

/** How many of the "<5" cells of UNODC's published tables the other published figures give away. */
export const pinnedInGlotip = (path: string) => {
  const rows: PublishedRow[] = readTable(path).rows.map((row) => ({
    keys: Object.fromEntries(KEYS.map((key) => [key, row[key] ?? ''])),
    value: row.txtVALUE === '<5' ? null : Number((row.txtVALUE ?? '').replaceAll(',', '')),
  }));
  const audit = (rules: readonly SumRule[]) => {
    const found = expectValue(auditSubtraction(rows, rules, { lower: 0, upper: 4 }));
    return {
      suppressed: found.suppressed,
      bySubtraction: found.bySubtraction.length,
      pinned: found.pinned.length,
      narrowed: found.narrowed.length,
      contradictory: found.contradictory,
    };
  };
  return { sexAndAgeTotals: audit(totals), everyTotal: audit([...totals, ...more]) };
};
