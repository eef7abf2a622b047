/** Texts that are rightly the same in Indonesian and English: names, abbreviations and words the languages share. */
export const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  'Suar',
  'No.',
  'Administrator',
  'Operator',
  'Status',
  'PDF',
  'CSV',
  'XLSX',
  'HTCDS 2.0, CSV',
  'HTCDS 2.0, JSON',
  'ID',
  'SHA-256',
  'Hash',
  'epsilon {epsilon}',
  'Media',
]);
