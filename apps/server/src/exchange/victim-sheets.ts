import type { IcTipLine, VictimCell, VictimTableQuery } from '@suar/core';
import type { Sheet } from './sheet.ts';

/** Said in every row, so that no part of the file goes without it. */
const INTERNAL = 'internal: exact small numbers, not for publication; publish by a release';

/** SDG 16.2.2 with what each number rests on. */
export const sdgSheet: Sheet<VictimCell & Omit<VictimTableQuery, 'from' | 'to'>> = {
  name: 'INTERNAL SDG 16.2.2',
  columns: [
    { header: 'country', width: 10, value: (cell) => cell.country },
    { header: 'counted_by', width: 14, value: (cell) => cell.base },
    { header: 'standard_of_proof_at_least', width: 26, value: (cell) => cell.standard },
    { header: 'year', width: 8, value: (cell) => cell.year },
    { header: 'form_of_exploitation', width: 24, value: (cell) => cell.form },
    { header: 'sex', width: 10, value: (cell) => cell.sex },
    { header: 'age', width: 10, value: (cell) => cell.age },
    { header: 'detected_victims', width: 16, value: (cell) => cell.victims },
    { header: 'per_100000', width: 14, value: (cell) => cell.rate },
    { header: 'population', width: 14, value: (cell) => cell.population },
    { header: 'population_year', width: 16, value: (cell) => cell.populationYear },
    { header: 'population_source', width: 40, value: (cell) => cell.populationSource },
    {
      header: 'population_verified',
      width: 20,
      value: (cell) => (cell.population === null ? null : cell.populationVerified ? 'yes' : 'no'),
    },
    { header: 'note', width: 60, value: () => INTERNAL },
  ],
};

export const icTipSheet: Sheet<IcTipLine> = {
  name: 'INTERNAL in the style of IC-TIP',
  columns: [
    { header: 'unit', width: 18, value: (line) => line.unit },
    { header: 'variable', width: 26, value: (line) => line.variable },
    { header: 'code', width: 40, value: (line) => line.code },
    { header: 'count', width: 10, value: (line) => line.count },
    { header: 'of_known', width: 10, value: (line) => line.of },
    {
      header: 'note',
      width: 60,
      value: () => `${INTERNAL}; in the style of IC-TIP, no conformance is claimed`,
    },
  ],
};
