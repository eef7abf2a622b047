import type { BlockingRule } from './blocks.ts';
import type { Comparison, Condition, Level } from './conditions.ts';
import type { LinkageSettings } from './settings.ts';

interface SplinkLevel {
  readonly sql_condition?: string;
  readonly is_null_level?: boolean;
  readonly m_probability?: number;
  readonly u_probability?: number;
  readonly tf_adjustment_column?: string | null;
  readonly tf_adjustment_weight?: number;
}
interface SplinkComparison {
  readonly output_column_name?: string;
  readonly comparison_levels?: readonly SplinkLevel[];
}
interface SplinkSettings {
  readonly comparisons: readonly SplinkComparison[];
  readonly blocking_rules_to_generate_predictions?: readonly (string | { readonly blocking_rule?: string })[];
  readonly probability_two_random_records_match?: number;
}

export const isSplinkSettings = (given: unknown): given is SplinkSettings =>
  typeof given === 'object' &&
  given !== null &&
  'comparisons' in given &&
  Array.isArray(given.comparisons) &&
  ('blocking_rules_to_generate_predictions' in given ||
    given.comparisons.some((one) => typeof one === 'object' && one !== null && 'comparison_levels' in one));

/**
 * Settings as Splink saves them (its settings dictionary), for comparisons and blocking rules in the SQL that Splink's own library
 * of comparisons writes: equality, Jaro, Jaro-Winkler, (Damerau-)Levenshtein, differences of dates, joined by OR; rules of equal
 * columns and beginnings joined by AND. Values are compared as they are written, like there. Anything else is a fault.
 */
export const readSplinkSettings = (
  given: SplinkSettings,
): { settings: Partial<LinkageSettings>; faults: string[] } => {
  const faults: string[] = [];
  const comparisons = given.comparisons.flatMap((one, at) =>
    readComparison(one, `comparisons.${at}`, faults),
  );
  const blocking = given.blocking_rules_to_generate_predictions?.map((rule, at) =>
    readRule(
      typeof rule === 'string' ? rule : (rule.blocking_rule ?? ''),
      `blocking_rules_to_generate_predictions.${at}`,
      faults,
    ),
  );
  const odds = given.probability_two_random_records_match;
  return {
    settings: {
      comparisons,
      ...(blocking ? { blocking } : {}),
      ...(odds === undefined ? {} : { prior: Math.log2(odds / (1 - odds)) }),
      groupRepeated: false,
      asWritten: true,
    },
    faults,
  };
};

/** Parts between AND or OR outside of parentheses, each without the parentheses around it. */
const partsOf = (sql: string, word: 'and' | 'or'): string[] => {
  const text = sql.replace(/\s+/g, ' ').trim();
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  const separator = ` ${word} `;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (depth === 0 && text.slice(at, at + separator.length).toLowerCase() === separator) {
      parts.push(text.slice(from, at));
      from = at + separator.length;
    }
  }
  parts.push(text.slice(from));
  if (parts.length > 1) return parts.flatMap((part) => partsOf(part, word));
  return /^\(.*\)$/.test(text) && closesAtEnd(text) ? partsOf(text.slice(1, -1), word) : [text];
};

/** Does the first parenthesis close with the last letter? */
const closesAtEnd = (text: string): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
};

const NAME = String.raw`"?([\w ]+?)_l"?`;
const OTHER = String.raw`"?[\w ]+?_r"?`;

/** A condition of Splink's comparison library -> ours; the first group is the column. */
const CONDITIONS: readonly [RegExp, (number: number) => Condition][] = [
  [new RegExp(`^${NAME} = ${OTHER}$`), () => ({ is: 'equal' })],
  [
    new RegExp(`^jaro_winkler_similarity\\(${NAME}, ${OTHER}\\) >= ([\\d.]+)$`),
    (atLeast) => ({ is: 'jaroWinkler', atLeast }),
  ],
  [
    new RegExp(`^jaro_similarity\\(${NAME}, ${OTHER}\\) >= ([\\d.]+)$`),
    (atLeast) => ({ is: 'jaro', atLeast }),
  ],
  [new RegExp(`^levenshtein\\(${NAME}, ${OTHER}\\) <= (\\d+)$`), (atMost) => ({ is: 'levenshtein', atMost })],
  [
    new RegExp(`^damerau_levenshtein\\(${NAME}, ${OTHER}\\) <= (\\d+)$`),
    (atMost) => ({ is: 'damerau', atMost }),
  ],
  [
    new RegExp(`^abs\\(epoch\\(.*?${NAME}.*?\\) - epoch\\(.*${OTHER}.*\\)\\) <= ([\\d.]+)$`),
    (seconds) => ({ is: 'daysApart', atMost: seconds / 86_400 }),
  ],
];

const readCondition = (sql: string): { column: string; condition: Condition } | null => {
  for (const [pattern, make] of CONDITIONS) {
    const found = new RegExp(pattern.source, 'i').exec(sql);
    if (found) return { column: found[1]!, condition: make(Number(found[2])) };
  }
  return null;
};

const readComparison = (one: SplinkComparison, path: string, faults: string[]): Comparison[] => {
  const levels: Level[] = [];
  const columns = new Set<string>();
  let others: Comparison['else'];
  let termFrequency = false;
  (one.comparison_levels ?? []).forEach((level, at) => {
    const where = `${path}.comparison_levels.${at}`;
    const chances = { m: level.m_probability, u: level.u_probability };
    const sql = level.sql_condition ?? '';
    if (level.is_null_level) return;
    if (/^\s*else\s*$/i.test(sql)) {
      others = chances;
      return;
    }
    const any: Condition[] = [];
    for (const part of partsOf(sql, 'or')) {
      const read = readCondition(part);
      if (!read) {
        faults.push(`${where}.sql_condition: not understood`);
        return;
      }
      columns.add(read.column);
      any.push(read.condition);
    }
    if (level.tf_adjustment_column) {
      if (any.some(({ is }) => is === 'equal') && (level.tf_adjustment_weight ?? 1) === 1)
        termFrequency = true;
      else faults.push(`${where}.tf_adjustment_column: only for equal values, and in full`);
    }
    levels.push({ any, ...chances });
  });
  const [column, ...more] = columns;
  if (column === undefined || more.length > 0) {
    faults.push(`${path}: compares no column or several, which is not understood`);
    return [];
  }
  return [{ column, levels, else: others, termFrequency }];
};

const PLAIN = /^l\."?([\w ]+?)"? ?= ?r\."?([\w ]+?)"?$/i;
const START =
  /^substr(?:ing)?\(l\."?([\w ]+?)"?, ?1, ?(\d+)\) ?= ?substr(?:ing)?\(r\."?([\w ]+?)"?, ?1, ?(\d+)\)$/i;

const readRule = (sql: string, path: string, faults: string[]): BlockingRule =>
  partsOf(sql, 'and').flatMap((part) => {
    const [plain, start] = [PLAIN.exec(part), START.exec(part)];
    if (plain && plain[1] === plain[2]) return [{ column: plain[1]! }];
    if (start && start[1] === start[3] && start[2] === start[4])
      return [{ column: start[1]!, take: 'start' as const, length: Number(start[2]) }];
    faults.push(`${path}: not understood`);
    return [];
  });
