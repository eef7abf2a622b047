import {
  type AccessAction,
  type AccessRelation,
  CASE_STAGES,
  type CaseStage,
  FIELD_CLASSES,
  type FieldClass,
  type Reader,
} from './schema.ts';

/** One sentence of the policy: whoever `who` may do `may` to the fields `of` a case `when` related so, `during` these stages. */
export interface Sentence {
  name: string;
  who: readonly Reader[];
  may: readonly AccessAction[];
  of: readonly FieldClass[];
  when: readonly AccessRelation[];
  during: readonly CaseStage[];
}

const EVERYTHING = FIELD_CLASSES;
const ALWAYS = CASE_STAGES;
const OWN = ['assigned', 'team'] as const;
const OFFICE = ['assigned', 'team', 'organisation'] as const;
const ANY = ['assigned', 'referred', 'team', 'organisation', 'none'] as const;

/**
 * Who may see and do what with a case, and with what reports say of its person. What no sentence says is denied:
 * administrators, statisticians, auditors and the public have none. Of reports, which stand before any case, the
 * sentence for an unassigned case of the office is read ("organisation", "active").
 */
export const SENTENCES: readonly Sentence[] = [
  {
    name: 'intake_reads',
    who: ['intake'],
    may: ['read'],
    of: ['identity', 'contact', 'narrative', 'law', 'statistics'],
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'caseworker_reads',
    who: ['caseworker'],
    may: ['read', 'export'],
    of: EVERYTHING,
    when: OWN,
    during: ALWAYS,
  },
  { name: 'caseworker_works', who: ['caseworker'], may: ['work'], of: EVERYTHING, when: OWN, during: ALWAYS },
  {
    name: 'caseworker_decides',
    who: ['caseworker'],
    may: ['screen', 'decide'],
    of: ['narrative', 'law'],
    when: OWN,
    during: ALWAYS,
  },
  {
    name: 'caseworker_second_reads',
    who: ['caseworker'],
    may: ['second_read'],
    of: ['law'],
    when: OWN,
    during: ALWAYS,
  },
  {
    name: 'supervisor_reads',
    who: ['supervisor'],
    may: ['read', 'export', 'share'],
    of: EVERYTHING,
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'supervisor_works',
    who: ['supervisor'],
    may: ['work'],
    of: EVERYTHING,
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'supervisor_decides',
    who: ['supervisor'],
    may: ['screen', 'decide'],
    of: ['narrative', 'law'],
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'supervisor_reviews',
    who: ['supervisor'],
    may: ['second_read', 'legal_review', 'review_appeal'],
    of: ['law'],
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'screener_reads',
    who: ['screener'],
    may: ['read'],
    of: ['identity', 'narrative', 'law', 'statistics'],
    when: OWN,
    during: ['active', 'second_reading'],
  },
  {
    name: 'screener_screens',
    who: ['screener'],
    may: ['screen', 'decide'],
    of: ['narrative', 'law'],
    when: OWN,
    during: ['active', 'second_reading'],
  },
  {
    name: 'second_reader_reads',
    who: ['second_reader'],
    may: ['read'],
    of: ['narrative', 'law', 'statistics'],
    when: OFFICE,
    during: ['second_reading'],
  },
  {
    name: 'second_reader_finds',
    who: ['second_reader'],
    may: ['second_read'],
    of: ['law'],
    when: OFFICE,
    during: ['second_reading'],
  },
  {
    name: 'liaison_reads',
    who: ['liaison'],
    may: ['read'],
    of: ['identity', 'statistics'],
    when: ['referred'],
    during: ['active', 'second_reading'],
  },
  {
    name: 'operator_reads',
    who: ['operator'],
    may: ['read', 'read_reports', 'export', 'work', 'screen'],
    of: EVERYTHING,
    when: ANY,
    during: ALWAYS,
  },
  {
    name: 'reports_whole',
    who: ['intake', 'caseworker', 'supervisor'],
    may: ['read_reports'],
    of: EVERYTHING,
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'reports_for_screening',
    who: ['screener'],
    may: ['read_reports'],
    of: ['identity', 'narrative', 'law', 'statistics'],
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'reports_for_second_reading',
    who: ['second_reader'],
    may: ['read_reports'],
    of: ['narrative', 'law', 'statistics'],
    when: OFFICE,
    during: ALWAYS,
  },
  {
    name: 'reports_for_analysis',
    who: ['analyst'],
    may: ['read_reports'],
    of: ['identity', 'contact', 'narrative', 'law', 'statistics'],
    when: OFFICE,
    during: ALWAYS,
  },
];
