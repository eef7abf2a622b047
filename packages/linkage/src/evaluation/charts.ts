import type { TableEvaluation } from '../evaluate-table.ts';

/** A Vega-Lite 5 specification with its data within. */
export interface Chart {
  readonly $schema: string;
  readonly title: string;
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly mark: string | Readonly<Record<string, unknown>>;
  readonly encoding: Readonly<
    Record<string, { readonly field: string; readonly type: string; readonly stack?: null }>
  >;
}

const chart = (
  title: string,
  mark: Chart['mark'],
  values: readonly Readonly<Record<string, unknown>>[],
  encoding: Chart['encoding'],
): Chart => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  title,
  data: { values },
  mark,
  encoding,
});

const number = (field: string) => ({ field, type: 'quantitative' });
const word = (field: string) => ({ field, type: 'nominal' });

/** Charts of an evaluation as plain data, by file name: threshold curve, calibration, weights, groups. */
export const chartsOf = ({
  byThreshold,
  calibration,
  weights,
  groups,
}: Pick<TableEvaluation, 'byThreshold' | 'calibration' | 'weights' | 'groups'>): Record<string, Chart> => ({
  thresholds: chart(
    'Quality by threshold',
    'line',
    byThreshold.flatMap((row) =>
      (['precision', 'recall', 'f1'] as const).map((measure) => ({
        threshold: row.threshold,
        measure,
        value: row[measure],
      })),
    ),
    { x: number('threshold'), y: number('value'), color: word('measure') },
  ),
  calibration: chart('Calibration', { type: 'line', point: true }, calibration.bins, {
    x: number('predicted'),
    y: number('observed'),
    tooltip: number('count'),
  }),
  weights: chart('Scored pairs by weight', 'bar', weights, { x: number('bits'), y: number('pairs') }),
  groups: chart(
    'Errors by group',
    'bar',
    groups.flatMap(({ by, group, precision, recall, tooSmall }) =>
      Object.entries({ precision, recall }).map(([measure, value]) => ({
        by,
        group,
        measure,
        value,
        tooSmall,
      })),
    ),
    {
      x: word('group'),
      // Beside one another: bars of one colour scale are stacked otherwise, and two shares have no sum.
      xOffset: word('measure'),
      y: { ...number('value'), stack: null },
      color: word('measure'),
      column: word('by'),
      opacity: { field: 'tooSmall', type: 'ordinal' },
    },
  ),
});
