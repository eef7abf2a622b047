import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';

const LINE = /(?:^|\n)[ ]{0,3}\d{1,3}[.)] {1,2}\p{L}[^\n]{6,300}/gu;
const SEXES: Readonly<Record<string, string>> = { M: 'male', L: 'male', F: 'female', P: 'female' };
const STATES = new Set([
  'ID',
  'PH',
  'VN',
  'TH',
  'MM',
  'CN',
  'MY',
  'IN',
  'NP',
  'BD',
  'KH',
  'LA',
  'SG',
  'TW',
  'HK',
  'KE',
  'PK',
  'LK',
  'UG',
  'ET',
]);

/** Cells of a numbered roll, as offices send after a raid: "2. Name, M, 1999-04-03, ID, ...". */
export function findRolls(text: string): Finding[] {
  const found: Finding[] = [];
  for (const line of matchesOf(LINE, text)) {
    let at = line.index;
    let roll = false;
    for (const cell of line[0].split(/[,;\t]/)) {
      const value = cell.trim();
      const start = at + cell.length - cell.trimStart().length;
      at += cell.length + 1;
      const put = (kind: Finding['kind'], normal: string, detail: Record<string, unknown> = {}): void => {
        roll = true;
        found.push({
          kind,
          start,
          end: start + value.length,
          text: normal,
          detail,
          confidence: 0.85,
          rule: `roll.${kind}`,
        });
      };
      const sex = SEXES[value];
      if (sex !== undefined) put('sex', sex);
      // The second cell must already look like a roll's, so that no sentence is taken for one.
      else if (roll && /^(?:19|20)\d\d-\d\d-\d\d$/.test(value)) put('birth_date', value);
      else if (roll && /^[1-9]\d$/.test(value)) put('age', value);
      else if (roll && STATES.has(value)) put('nationality', value, { country: value });
    }
  }
  return found;
}
