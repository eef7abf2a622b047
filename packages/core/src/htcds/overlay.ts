import type { CaseExport } from './case-export.ts';
import { findHtcdsField, HTCDS_STATEMENTS } from './columns.ts';
import { HTCDS_FIELDS } from './data/fields.data.ts';
import { CONSENT_COLUMNS, REFERRAL_COLUMNS, SUPPORT_COLUMNS } from './service-cells.ts';

type Row = Record<string, string>;

const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((entry) => entry !== '');
const union = (first: string | undefined, then: readonly string[]): string =>
  [...new Set([...list(first), ...then])].join(';');
const plain = (phone: string): string => phone.replace(/^\+/, '');

/** Of which several values stand side by side: ours come after those received. */
const withPhones = (row: Row, cells: Readonly<Row>): Row => {
  const columns = HTCDS_STATEMENTS.phones;
  const ours = [row.prs_MobilePhone ?? '', ...list(row.ext_OtherPhones)].filter((phone) => phone !== '');
  if (!columns.some((column) => cells[column])) return row;
  const known = new Set(columns.flatMap((column) => list(cells[column])).map(plain));
  return {
    ...row,
    prs_HomePhone: cells.prs_HomePhone ?? '',
    prs_MobilePhone: cells.prs_MobilePhone ?? '',
    ext_OtherPhones: union(
      cells.ext_OtherPhones,
      ours.filter((phone) => !known.has(plain(phone))),
    ),
  };
};

const withNames = (row: Row, cells: Readonly<Row>): Row => {
  const columns = HTCDS_STATEMENTS.name;
  if (!columns.some((column) => cells[column]))
    return { ...row, ext_OtherNames: union(cells.ext_OtherNames, list(row.ext_OtherNames)) };
  const ours = [row.prs_FirstName, row.prs_MiddleName, row.prs_SecondName].filter(Boolean).join(' ');
  return {
    ...row,
    ...Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])),
    ext_OtherNames: union(cells.ext_OtherNames, [
      ...list(ours.replaceAll(';', ',')),
      ...list(row.ext_OtherNames),
    ]),
  };
};

/** A received event stands as it came; where ours is another, it goes into the extensions beside it. */
const withEvents = (row: Row, cells: Readonly<Row>, { exploitation }: CaseExport): Row => {
  const { event, exploitation: beside } = HTCDS_STATEMENTS;
  const given = (columns: readonly string[]): boolean => columns.some((column) => cells[column]);
  const cleared = (columns: readonly string[]): Row =>
    Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
  if (!given(event)) return given(beside) ? { ...row, ...cleared(event), ...cleared(beside) } : row;
  const ours =
    !given(beside) && exploitation && exploitation.country !== (cells.hte_Country ?? '')
      ? { ext_ExploitationCountry: exploitation.country ?? '', ext_ExploitationCity: exploitation.city ?? '' }
      : {};
  return { ...row, ...cleared(event), ...cleared(beside), ...ours };
};

const SINGLE = [
  HTCDS_STATEMENTS.birth,
  HTCDS_STATEMENTS.sex,
  HTCDS_STATEMENTS.identity,
  HTCDS_STATEMENTS.passport,
  HTCDS_STATEMENTS.occupation,
  HTCDS_STATEMENTS.email,
  HTCDS_STATEMENTS.address,
].flat();

/** Puts back what standing statements hold of a received row; what this office knows besides is kept beside it. */
export const withCells = (row: Row, record: CaseExport): Row => {
  const cells = record.person.cells ?? {};
  const single = Object.fromEntries(
    SINGLE.flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])),
  );
  const others: Row = {
    ...row,
    ...single,
    prs_Citizenship: union(cells.prs_Citizenship, list(row.prs_Citizenship)),
  };
  return withEvents(withNames(withPhones(others, cells), cells), cells, record);
};

/** Columns in which this office's own word, once said, takes the place of the sender's; before, the sender's stands. */
const ownGroups = (record: CaseExport): readonly { said: boolean; columns: readonly string[] }[] => [
  {
    said: record.decision !== null,
    columns: [
      'vic_TraffickingStatus',
      'vic_TraffickingStatusDecisionMakingOrg',
      'ext_Finding',
      'ext_StandardOfProof',
      'ext_Law',
      'ext_Decider',
      'ext_DecisionDate',
      'ext_SecondReader',
    ],
  },
  { said: record.appeal !== null, columns: ['ext_AppealGround', 'ext_AppealOutcome'] },
  {
    said: record.status !== 'open' || !record.received,
    columns: ['cas_Status', 'cas_ReasonForCaseClosure', 'ext_CaseState'],
  },
  {
    said: record.offences.length > 0,
    columns: [
      'ext_OffencesAlleged',
      'ext_OffenceCompelled',
      'ext_OffenceTiming',
      'ext_OffenceState',
      'ext_HostStateAnswers',
    ],
  },
  { said: record.services?.consent != null, columns: CONSENT_COLUMNS },
  { said: record.services?.referral != null, columns: REFERRAL_COLUMNS },
  { said: record.services?.support != null, columns: SUPPORT_COLUMNS },
  {
    said: !record.received,
    columns: ['ext_CaseNumber', 'ext_CaseOpenedDate', 'org_Name', 'org_ShippingCountry'],
  },
];

/** Puts in what was recorded or received as particulars. */
export const withParticulars = (row: Row, record: CaseExport): Row => {
  const given = record.particulars ?? {};
  const told = (column: string): string => (given[column]?.state === 'known' ? given[column].value : '');
  const after = { ...row };
  const grouped = new Set<string>();
  for (const { said, columns } of ownGroups(record))
    for (const column of columns) {
      grouped.add(column);
      if (!said) after[column] = told(column);
    }
  for (const column of Object.keys(given)) {
    if (grouped.has(column) || !(column in after) || told(column) === '') continue;
    const many = findHtcdsField(column)?.type === 'multiselect' || column === 'ext_InterviewLanguages';
    const own = list(after[column]);
    if (!many) after[column] ||= told(column);
    // A list to which nothing is added stays letter by letter what was received.
    else if (own.every((entry) => list(told(column)).includes(entry))) after[column] = told(column);
    else after[column] = union(told(column), own);
  }
  return after;
};

/** Names the standard's fields that were asked for in vain, in its order; a field that has a value since is not named. */
export const withAsked = (row: Row, { particulars = {} }: CaseExport): Row => {
  const asked = (state: 'unknown' | 'refused'): string =>
    HTCDS_FIELDS.filter(({ name }) => particulars[name]?.state === state && row[name] === '')
      .map(({ name }) => name)
      .join(';');
  return { ...row, ext_AskedUnknown: asked('unknown'), ext_AskedRefused: asked('refused') };
};
