import type { Role } from '@suar/core';

/**
 * The second decision, made by PostgreSQL alone: which rows each role reaches in each realm of tables, and whether it
 * writes there. Written apart from the policy on purpose, so that a fault in one is held by the other;
 * tests/server/row-guards.test.ts compares them. A realm that a role does not name is closed to it.
 */
export type Realm = 'case' | 'person' | 'report' | 'incident' | 'lure' | 'account' | 'ledger' | 'erasure';
/**
 * all: every row. organisation: of one's own office. team: cases held by one's team or by nobody. team_open: the same
 * until they are closed. second_reading: of the office, while they wait for a second reader. given: referred to oneself.
 */
export type Reach = 'none' | 'all' | 'organisation' | 'team' | 'team_open' | 'second_reading' | 'given';
type Rule = { reach: Reach; writes: boolean };

const reads = (reach: Reach): Rule => ({ reach, writes: false });
const works = (reach: Reach): Rule => ({ reach, writes: true });

const EVERY_ROW = {
  case: works('all'),
  person: works('all'),
  report: works('all'),
  incident: works('all'),
  lure: works('all'),
  account: works('all'),
  ledger: works('all'),
  erasure: works('all'),
};

/** Roles that accounts bear, and two that only the server takes: `system` for its own work, `counting` for figures. */
export const REACH: Readonly<Record<Role | 'system' | 'counting', Partial<Record<Realm, Rule>>>> = {
  system: EVERY_ROW,
  operator: EVERY_ROW,
  counting: { case: reads('organisation'), person: reads('organisation'), report: reads('organisation') },
  administrator: { case: reads('none'), account: works('all'), ledger: reads('all') },
  intake: {
    case: works('organisation'),
    person: works('organisation'),
    report: works('organisation'),
    incident: works('organisation'),
  },
  caseworker: {
    case: works('team'),
    person: works('organisation'),
    report: works('organisation'),
    incident: works('organisation'),
    lure: works('all'),
    erasure: works('organisation'),
  },
  supervisor: {
    case: works('organisation'),
    person: works('organisation'),
    report: works('organisation'),
    incident: works('organisation'),
    lure: works('all'),
    ledger: reads('all'),
    erasure: works('organisation'),
  },
  screener: {
    case: works('team_open'),
    person: reads('organisation'),
    report: reads('organisation'),
    incident: reads('organisation'),
  },
  second_reader: {
    case: works('second_reading'),
    person: reads('organisation'),
    report: reads('organisation'),
    incident: reads('organisation'),
  },
  analyst: {
    case: reads('none'),
    person: works('organisation'),
    report: works('organisation'),
    lure: works('all'),
  },
  statistician: { case: reads('none') },
  liaison: { case: reads('given'), person: reads('given') },
  auditor: { case: reads('none'), ledger: reads('all') },
};

/** How a table's rows are told apart. */
export type GuardedTable = { realm: Realm; appends?: true } & (
  | { by: 'case' | 'person' | 'organisation' | 'role' | 'names' }
  /** Wrapped keys: brought and fetched with the rows they seal, changed and destroyed by the server alone. */
  | { by: 'key' }
  /**
   * By its column case_id: seen with its case. `lookup` for tables that are read a case at a time: the answer is looked up
   * row by row and its plan kept; without it cases are joined, which suits long lists.
   */
  | { by: 'case_id'; lookup?: true }
  /** By the row of another table that `column` names: seen with it. */
  | { by: 'parent'; parent: string; column: string }
  /** By the account in `column`, one of the office; or with any row seen of the table `with` that names this one. */
  | { by: 'colleague'; column: string; with?: { table: string; column: string } }
  /**
   * An account's own, in `column`. Where the column `shared` says something, colleagues see it, and never change it.
   * `kept`: the server alone writes, so that nobody takes back what they did.
   */
  | { by: 'owner'; column: string; shared?: string; kept?: true }
);

const ofCase = { realm: 'case', by: 'case_id', lookup: true } as const;
const inCaseLists = { realm: 'case', by: 'case_id' } as const;
const ofIncident = { realm: 'incident', by: 'parent', parent: 'incident', column: 'incident_id' } as const;
const ofPerson = (column: string) => ({ realm: 'person', by: 'parent', parent: 'person', column }) as const;

/** Every table with something personal in it: each with a column of domain `sealed`, and those that tell who is where. */
export const GUARDED_TABLES: Readonly<Record<string, GuardedTable>> = {
  case_record: { realm: 'case', by: 'case' },
  case_action: ofCase,
  case_citation: ofCase,
  case_clock: inCaseLists,
  case_share: ofCase,
  task: inCaseLists,
  rescreen: ofCase,
  case_fact: ofCase,
  bulk_act: ofCase,
  shelter_stay: ofCase,
  received_record: ofCase,
  mention: inCaseLists,
  break_glass: { realm: 'case', by: 'owner', column: 'account_id', kept: true },
  person: { realm: 'person', by: 'person' },
  subject: ofPerson('person_id'),
  statement: { realm: 'person', by: 'parent', parent: 'report', column: 'report_id' },
  judgement: ofPerson('person_a'),
  match: ofPerson('person_a'),
  merge_request: ofPerson('person_a'),
  story_judgement: ofPerson('person_id'),
  relation_judgement: ofPerson('person_a'),
  figures_withdrawal: ofPerson('person_id'),
  report: { realm: 'report', by: 'organisation' },
  original: {
    realm: 'report',
    by: 'colleague',
    column: 'received_by',
    with: { table: 'report', column: 'original_id' },
  },
  import: { realm: 'report', by: 'colleague', column: 'created_by' },
  incident: {
    realm: 'incident',
    by: 'colleague',
    column: 'created_by',
  },
  incident_fact: ofIncident,
  incident_count: ofIncident,
  incident_person: ofIncident,
  provider: { realm: 'incident', by: 'role' },
  lure: { realm: 'lure', by: 'role' },
  lure_identifier: { realm: 'lure', by: 'role' },
  campaign: { realm: 'lure', by: 'role' },
  erasure: { realm: 'erasure', by: 'colleague', column: 'requested_by' },
  legal_hold: { realm: 'erasure', by: 'colleague', column: 'placed_by' },
  data_key: { realm: 'erasure', by: 'key' },
  account: { realm: 'account', by: 'names' },
  saved_view: { realm: 'account', by: 'owner', column: 'owner_id', shared: 'shared_with' },
  draft_device: { realm: 'account', by: 'owner', column: 'account_id' },
  invitation: { realm: 'account', by: 'role' },
  ledger: { realm: 'ledger', by: 'role', appends: true },
};
