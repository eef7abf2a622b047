import type { DataClass, Service, SheetField } from '../schema.ts';

/** Under which class of the consent form a field falls. */
export const FIELD_CLASS = {
  name: 'identity',
  sex: 'demography',
  birth: 'demography',
  nationality: 'demography',
  language: 'demography',
  passport: 'documents',
  contact: 'contact',
  health: 'health',
  need: 'needs',
} as const satisfies Record<SheetField, DataClass>;

/**
 * The most that a service needs to begin: an interpreter needs no name, a lawyer no passport. Reasoned by this project,
 * after the rule of least data of the Inter-Agency guidelines on information sharing; not a law.
 */
export const SERVICE_FIELDS = {
  shelter: ['name', 'sex', 'birth', 'nationality', 'language', 'contact', 'need'],
  medical: ['name', 'sex', 'birth', 'language', 'health'],
  psychosocial: ['name', 'sex', 'birth', 'language', 'health'],
  legal_aid: ['name', 'sex', 'birth', 'nationality', 'language', 'contact', 'need'],
  interpretation: ['sex', 'language'],
  travel: ['name', 'sex', 'birth', 'nationality', 'passport'],
  cash: ['name', 'birth', 'passport'],
  reintegration: ['name', 'sex', 'birth', 'nationality', 'language', 'contact', 'need'],
} as const satisfies Record<Service, readonly SheetField[]>;
