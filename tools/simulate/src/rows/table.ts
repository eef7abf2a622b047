import { addDays } from '../calendar.ts';
import { sites } from '../data/places.data.ts';
import { householdOf } from '../household.ts';
import { type Random, randomOf } from '../random.ts';

/** Columns of HTCDS 2.0 by their exact names. */
export const TABLE_COLUMNS = [
  'prs_FirstName',
  'prs_SecondName',
  'prs_Birthdate',
  'prs_Gender',
  'prs_Citizenship',
  'prs_IdentityNumber',
  'prs_MobilePhone',
  'vic_TraffickingStatus',
  'vic_MethodsOfControl',
  'vic_TypeOfExploitation',
  'hte_City',
  'hte_Country',
  'hte_Date',
  'hte_Type',
  'cas_Status',
] as const;
type Column = (typeof TABLE_COLUMNS)[number];

/** Why a row must be refused: the rule it breaks and the column (null: the row as a whole). */
export type TableFault = 'bad_date' | 'unknown_code' | 'too_many_columns';
export interface FaultyLine {
  /** Line of the file, the header being 1; no cell holds a line break. */
  line: number;
  column: Column | null;
  fault: TableFault;
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const CONTROLS = [
  'PhysicalThreats',
  'DebtBondage',
  'FalsePromises',
  'PhysicalAbuse',
  'TakesEarnings',
  'ExcessiveWorkingHours',
  'WithholdsDocuments',
];

function goodRow(random: Random): Record<Column, string> {
  const { identity } = householdOf(random, 2026, 1)[0]!;
  const words = identity.name.parts.map(({ part }) => part.roman[0] ?? '');
  const site = random.pick(sites);
  const controls = CONTROLS.filter(() => random.chance(0.25));
  return {
    prs_FirstName: words.slice(0, -1).join(' ') || words.join(' '),
    prs_SecondName: words.length > 1 ? (words.at(-1) ?? '') : '',
    prs_Birthdate: random.chance(0.9) ? identity.birthDate : '',
    prs_Gender: identity.sex === 'female' ? 'Feminine' : 'Masculine',
    prs_Citizenship: identity.nationality,
    prs_IdentityNumber: random.chance(0.7) ? identity.passport : '',
    prs_MobilePhone: random.chance(0.6) ? identity.phone : '',
    vic_TraffickingStatus: random.pick([
      'PossibleVictimOfTrafficking',
      'ActualVictimOfTrafficking',
      'NotAVictimOfTrafficking',
    ]),
    vic_MethodsOfControl: controls.join(';'),
    vic_TypeOfExploitation: random.chance(0.8) ? 'ForcedLabour' : 'Other',
    hte_City: site.name,
    hte_Country: site.country,
    hte_Date: addDays('2024-01-01', random.below(900)),
    hte_Type: 'Exploitation',
    cas_Status: random.pick(['Active', 'FollowUp', 'Closed', 'ClosedReferred']),
  };
}

/** Spoils the row in one way; each break is against one rule of the standard. */
function spoil(
  random: Random,
  row: Record<Column, string>,
): { fault: TableFault; column: Column | null; extra: string[] } {
  const fault = random.pick(['bad_date', 'unknown_code', 'too_many_columns'] as const);
  switch (fault) {
    case 'bad_date': {
      const column = random.pick(['prs_Birthdate', 'hte_Date'] as const);
      row[column] = random.pick(['1998-13-05', '2001-02-30', '31/31/1999', 'last year', '0000-00-00']);
      return { fault, column, extra: [] };
    }
    case 'unknown_code': {
      const column = random.pick(['prs_Gender', 'vic_TraffickingStatus', 'cas_Status'] as const);
      row[column] = random.pick(['Xyz', 'n/k', '99', 'MaybeVictim']);
      return { fault, column, extra: [] };
    }
    case 'too_many_columns':
      return { fault, column: null, extra: ['surplus', ''].slice(0, random.between(1, 2)) };
  }
}

export interface SimulatedTable {
  /** The file in pieces, one line each with its line end; join them for the whole. */
  lines(): Generator<string>;
  /** The lines that must be refused, in order of the file, and why. */
  faults(): Generator<FaultyLine>;
}

/**
 * A CSV of `rows` rows (beside its header) in HTCDS columns, a share `faultyShare` of them broken. Both generators start
 * anew at each call, and neither holds the file. Throws RangeError on bad counts or shares.
 */
export function simulateTable({
  seed,
  rows,
  faultyShare = 0.02,
}: {
  seed: string | number;
  rows: number;
  faultyShare?: number;
}): SimulatedTable {
  if (!Number.isSafeInteger(rows) || rows < 0)
    throw new RangeError('rows: expected a whole number of 0 or more');
  if (!(faultyShare >= 0 && faultyShare <= 1)) throw new RangeError('faultyShare: expected 0 to 1');
  function* made(): Generator<{ text: string; fault: FaultyLine | null }> {
    for (let index = 0; index < rows; index++) {
      const random = randomOf(seed, 'table', index);
      const row = goodRow(random);
      const broken = random.chance(faultyShare) ? spoil(random, row) : null;
      const cells = [...TABLE_COLUMNS.map((column) => row[column]), ...(broken?.extra ?? [])];
      const fault = broken ? { line: index + 2, column: broken.column, fault: broken.fault } : null;
      yield { text: `${cells.map(quoted).join(',')}\r\n`, fault };
    }
  }
  return {
    *lines() {
      yield `${TABLE_COLUMNS.join(',')}\r\n`;
      for (const { text } of made()) yield text;
    },
    *faults() {
      for (const { fault } of made()) if (fault) yield fault;
    },
  };
}
