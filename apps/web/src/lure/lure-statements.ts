import { type Lure, type Statement, StatementField } from '@suar/core';

/** What was read in a lure's words, in the shape in which a report's words are marked. */
export const lureStatements = (lure: Pick<Lure, 'id' | 'findings'>): Statement[] =>
  lure.findings.flatMap((finding, index): Statement[] => {
    const field = StatementField.safeParse(finding.field);
    if (!field.success) return [];
    return [
      {
        id: String(index),
        reportId: lure.id,
        subjectId: lure.id,
        field: field.data,
        value: { text: finding.text, ...(finding.title ? { detail: { title: finding.title } } : {}) },
        start: finding.start,
        end: finding.end,
        column: null,
        origin: 'reader',
        rule: finding.rule,
        confidence: finding.confidence,
        status: 'proposed',
        judgedBy: null,
        judgedAt: null,
        corrects: null,
      },
    ];
  });
