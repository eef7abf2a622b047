import { STATEMENT_FIELDS, type StatementField } from '@suar/core';

/** Fields that an officer reads together; each group has its own colour and underline in the text. */
export const FIELD_GROUPS = ['identity', 'document', 'contact', 'place', 'work', 'sign', 'note'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const GROUP_OF = {
  name: 'identity',
  alias: 'identity',
  sex: 'identity',
  birth_date: 'identity',
  age: 'identity',
  nationality: 'identity',
  passport: 'document',
  national_id: 'document',
  phone: 'contact',
  email: 'contact',
  handle: 'contact',
  url: 'contact',
  wallet: 'contact',
  bank_account: 'contact',
  licence: 'work',
  place: 'place',
  address: 'contact',
  date: 'place',
  money: 'work',
  occupation: 'work',
  employer: 'work',
  indicator: 'sign',
  note: 'note',
} as const satisfies Record<StatementField, FieldGroup>;

export const fieldGroup = (field: StatementField): FieldGroup => GROUP_OF[field];

/** Reading order of a subject's statements: by the order of the vocabulary. */
export const fieldOrder = (field: StatementField): number => STATEMENT_FIELDS.indexOf(field);
