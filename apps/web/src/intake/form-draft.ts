import type { FormReport, StatementField, SubjectRole } from '@suar/core';
import type { z } from 'zod';

export type DraftLine = { key: number; field: StatementField; value: string };
export type DraftPerson = { key: number; role: SubjectRole; lines: DraftLine[] };
export type Draft = {
  text: string;
  source: string;
  country: string | null;
  datedOn: string;
  urgent: boolean;
  persons: DraftPerson[];
};

let nextKey = 0;
export const newLine = (field: StatementField): DraftLine => ({ key: ++nextKey, field, value: '' });

/** A person begins with the lines that calls mostly give. */
export const newPerson = (): DraftPerson => ({
  key: ++nextKey,
  role: 'person_at_risk',
  lines: (['name', 'sex', 'birth_date', 'nationality', 'passport', 'phone', 'place'] as const).map(newLine),
});

export const newDraft = (): Draft => ({
  text: '',
  source: '',
  country: null,
  datedOn: '',
  urgent: false,
  persons: [newPerson()],
});

/** True when the draft says anything at all. */
export const saysSomething = (draft: Draft): boolean =>
  draft.text.trim() !== '' ||
  draft.persons.some(({ lines }) => lines.some(({ value }) => value.trim() !== ''));

/** The draft as it is sent: empty lines are left out, and so are persons without a line, but for the first. */
export const toFormReport = (draft: Draft): z.input<typeof FormReport> => {
  const persons = draft.persons.map(({ role, lines }) => ({
    role,
    fields: lines
      .map(({ field, value }) => ({ field, value: value.trim() }))
      .filter(({ value }) => value !== ''),
  }));
  const filled = persons.filter(({ fields }) => fields.length > 0);
  return {
    text: draft.text.trim(),
    urgent: draft.urgent,
    persons: filled.length > 0 ? filled : persons.slice(0, 1),
    ...(draft.source.trim() ? { source: draft.source.trim() } : {}),
    ...(draft.country ? { country: draft.country } : {}),
    ...(draft.datedOn ? { datedOn: draft.datedOn } : {}),
  };
};

/** A draft that comes from another time of this page: its keys are made anew. */
export const withNewKeys = (draft: Draft): Draft => ({
  ...draft,
  persons: draft.persons.map(({ role, lines }) => ({
    key: ++nextKey,
    role,
    lines: lines.map(({ field, value }) => ({ ...newLine(field), value })),
  })),
});

/** The form again out of what was to be sent, for correcting it. */
export const fromFormReport = (report: z.input<typeof FormReport>): Draft => ({
  text: report.text ?? '',
  source: report.source ?? '',
  country: report.country ?? null,
  datedOn: report.datedOn ?? '',
  urgent: report.urgent ?? false,
  persons: report.persons.map(({ role = 'person_at_risk', fields }) => {
    const given = fields.map(({ field, value }) => ({ ...newLine(field), value }));
    const missing = newPerson().lines.filter(({ field }) => !fields.some((each) => each.field === field));
    return { key: ++nextKey, role, lines: [...given, ...missing] };
  }),
});
