/** After what a record's time begins to run. */
export const RETENTION_STARTS = ['case_closed', 'report_set_aside'] as const;
export interface RetentionRule {
  /** Shown in the place of what was erased; never changed once used. */
  id: string;
  /** Of the office that keeps the record; null for every office without a rule of its own. */
  country: string | null;
  after: (typeof RETENTION_STARTS)[number];
  years: number;
  /** False until the office's data protection officer has confirmed the term against its law. */
  verified: boolean;
}

/** House terms, no statement of any law: each office sets its own here. */
export const RETENTION_RULES: readonly RetentionRule[] = [
  { id: 'retention.case', country: null, after: 'case_closed', years: 10, verified: false },
  { id: 'retention.report', country: null, after: 'report_set_aside', years: 2, verified: false },
  { id: 'retention.case.ID', country: 'ID', after: 'case_closed', years: 10, verified: false },
];

/** Grounds for erasing before a term has run. */
export const ERASURE_GROUNDS = ['person_request', 'court_order'] as const;
