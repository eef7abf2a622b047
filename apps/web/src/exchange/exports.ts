export type ExportFilter = 'from' | 'to' | 'country' | 'status';

export type ExportKind = {
  key: 'htcds_csv' | 'htcds_json' | 'cases_xlsx' | 'reports_xlsx' | 'persons_xlsx';
  path: string;
  fileName: string;
  group: 'standard' | 'lists';
  /** Which of the page's filters this export obeys. */
  filters: readonly ExportFilter[];
};

/** Everything that can be taken out as a file from this page. */
export const EXPORTS: readonly ExportKind[] = [
  {
    key: 'htcds_csv',
    path: '/exports/htcds.csv',
    fileName: 'suar-htcds.csv',
    group: 'standard',
    filters: ['from', 'to', 'country', 'status'],
  },
  {
    key: 'htcds_json',
    path: '/exports/htcds.json',
    fileName: 'suar-htcds.json',
    group: 'standard',
    filters: ['from', 'to', 'country', 'status'],
  },
  {
    key: 'cases_xlsx',
    path: '/exports/cases.xlsx',
    fileName: 'suar-cases.xlsx',
    group: 'lists',
    filters: ['from', 'to', 'country', 'status'],
  },
  {
    key: 'reports_xlsx',
    path: '/exports/reports.xlsx',
    fileName: 'suar-reports.xlsx',
    group: 'lists',
    filters: ['country'],
  },
  {
    key: 'persons_xlsx',
    path: '/exports/persons.xlsx',
    fileName: 'suar-persons.xlsx',
    group: 'lists',
    filters: ['country'],
  },
];

/** The filters that an export obeys, out of those set. */
export const filtersFor = (
  { filters }: ExportKind,
  set: Partial<Record<ExportFilter, string>>,
): Partial<Record<ExportFilter, string>> =>
  Object.fromEntries(
    Object.entries(set).filter(([key, value]) => value && filters.some((filter) => filter === key)),
  );
