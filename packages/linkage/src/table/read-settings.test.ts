import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';

const COLUMNS = ['name', 'birth', 'first_name', 'surname', 'dob', 'postcode'];

describe('the library’s own settings', () => {
  it('are taken as they are', () => {
    const settings = {
      comparisons: [
        { column: 'name', levels: [{ any: [{ is: 'equal' }], m: 0.9, u: 0.01 }], termFrequency: true },
      ],
      blocking: [[{ column: 'name', take: 'start', length: 3 }, { column: 'birth' }]],
      threshold: -2,
    };
    expect(readSettings(settings, COLUMNS)).toEqual({ settings, faults: [] });
  });

  it('are refused with every fault at once', () => {
    const { faults } = readSettings(
      {
        treshold: 1,
        pairBudget: 0,
        ignore: [3],
        comparisons: [{ column: 'name', levels: [{ any: [{ is: 'alike' }] }] }],
      },
      COLUMNS,
    );
    expect(faults).toHaveLength(4);
    expect(
      readSettings(
        {
          unknown: 3,
          threshold: 2,
          ignore: ['nowhere'],
          comparisons: [{ column: 'x', levels: [{ any: [{ is: 'equal' }] }] }],
          blocking: [
            [{ column: 'y' }],
            [
              { column: 'name', take: 'words' },
              { column: 'birth', take: 'words' },
            ],
          ],
        },
        COLUMNS,
      ).faults,
    ).toEqual([
      'ignore.0: there is no such column',
      'comparisons.0.column: there is no such column',
      'blocking.0.0.column: there is no such column',
      'blocking.1: at most one part may take words',
      'unknown: must lie below threshold, or everything becomes one cluster',
    ]);
    expect(readSettings([], COLUMNS).faults).toHaveLength(1);
    expect(readSettings(null, COLUMNS).faults).toHaveLength(1);
  });
});

describe('settings of Splink', () => {
  const settings = (conditions: string[], rules: string[] = []) => ({
    link_type: 'dedupe_only',
    comparisons: [
      {
        output_column_name: 'first_name',
        comparison_levels: [
          { sql_condition: '"first_name_l" IS NULL OR "first_name_r" IS NULL', is_null_level: true },
          ...conditions.map((sql_condition) => ({ sql_condition, m_probability: 0.3, u_probability: 0.01 })),
          { sql_condition: 'ELSE', m_probability: 0.1, u_probability: 0.9 },
        ],
      },
    ],
    blocking_rules_to_generate_predictions: rules.map((blocking_rule) => ({
      blocking_rule,
      sql_dialect: 'duckdb',
    })),
    probability_two_random_records_match: 0.001,
  });

  it('are read in the SQL that Splink writes', () => {
    const { settings: read, faults } = readSettings(
      settings(
        [
          '"first_name_l" = "first_name_r"',
          '(jaro_winkler_similarity("first_name_l", "first_name_r") >= 0.92) OR (levenshtein("first_name_l", "first_name_r") <= 1)',
          'ABS(EPOCH(try_strptime("first_name_l", \'%Y-%m-%d\')) - EPOCH(try_strptime("first_name_r", \'%Y-%m-%d\'))) <= 2629800.0',
        ],
        [
          '(l."first_name" = r."first_name") AND (SUBSTRING(l.dob, 1, 4) = SUBSTRING(r.dob, 1, 4))',
          'l."surname" = r."surname"',
        ],
      ),
      COLUMNS,
    );
    expect(faults).toEqual([]);
    const chances = { m: 0.3, u: 0.01 };
    expect(read.comparisons).toEqual([
      {
        column: 'first_name',
        levels: [
          { any: [{ is: 'equal' }], ...chances },
          {
            any: [
              { is: 'jaroWinkler', atLeast: 0.92 },
              { is: 'levenshtein', atMost: 1 },
            ],
            ...chances,
          },
          { any: [{ is: 'daysApart', atMost: 30.4375 }], ...chances },
        ],
        else: { m: 0.1, u: 0.9 },
        termFrequency: false,
      },
    ]);
    expect(read.blocking).toEqual([
      [{ column: 'first_name' }, { column: 'dob', take: 'start', length: 4 }],
      [{ column: 'surname' }],
    ]);
    expect(read.prior).toBeCloseTo(Math.log2(0.001 / 0.999), 12);
    expect(read).toMatchObject({ asWritten: true, groupRepeated: false });
  });

  it('are refused where they say what is not understood, place by place', () => {
    const { faults } = readSettings(
      settings(
        ['regexp_extract("first_name_l", 1) = 2', 'my_function(first_name_l, first_name_r)'],
        ['l.a < r.a'],
      ),
      COLUMNS,
    );
    expect(faults).toEqual([
      'comparisons.0.comparison_levels.1.sql_condition: not understood',
      'comparisons.0.comparison_levels.2.sql_condition: not understood',
      'comparisons.0: compares no column or several, which is not understood',
      'blocking_rules_to_generate_predictions.0: not understood',
    ]);
  });
});
