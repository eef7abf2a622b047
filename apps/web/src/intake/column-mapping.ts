import type { ColumnMapping, TableField } from '@suar/core';

/** The mapping with one column's field chosen by hand, which is certain. */
export const withField = (
  mapping: ColumnMapping,
  index: number,
  field: TableField | null,
): ColumnMapping => ({
  ...mapping,
  columns: mapping.columns.map((column, at) => (at === index ? { ...column, field, confidence: 1 } : column)),
});

/** True when a column is read as a date, so that the order of day and month matters. */
export const hasDates = (mapping: ColumnMapping): boolean =>
  mapping.columns.some(({ field }) => field === 'report_date' || field === 'birth_date');
