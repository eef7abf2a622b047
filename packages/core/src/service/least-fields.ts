import { FIELD_CLASS, SERVICE_FIELDS } from './data/service-fields.data.ts';
import { type DataClass, type KEPT_BACK, type Service, SHEET_FIELDS, type SheetField } from './schema.ts';
import type { CaseServices } from './service-state.ts';

/** Which fields may leave for a service under these classes of consent, and why each other one is kept back. */
export const leastFields = (
  service: Service,
  allowed: readonly DataClass[],
): { leaves: SheetField[]; keptBack: { field: SheetField; why: (typeof KEPT_BACK)[number] }[] } => {
  const needed: readonly SheetField[] = SERVICE_FIELDS[service];
  const leaves = needed.filter((field) => allowed.includes(FIELD_CLASS[field]));
  return {
    leaves: [...leaves],
    keptBack: SHEET_FIELDS.filter((field) => !leaves.includes(field)).map((field) => ({
      field,
      why: needed.includes(field) ? 'not_allowed' : 'not_needed',
    })),
  };
};

/** The classes that a consent allows this organisation for this service. */
export const allowedClasses = (
  { consents }: CaseServices,
  asked: { consentId: string | null; providerId: string; service: Service },
): DataClass[] => [
  ...new Set(
    consents
      .filter(({ id, withdrawn }) => id === asked.consentId && withdrawn === null)
      .flatMap(({ scopes }) => scopes)
      .filter(
        ({ providerId, services }) => providerId === asked.providerId && services.includes(asked.service),
      )
      .flatMap(({ classes }) => classes),
  ),
];
