import type { Service } from '../service/schema.ts';
import type { CaseServices, Referral } from '../service/service-state.ts';

/** Services and consent as the standard can hold them; each null where this office has said nothing of it. */
export type ServiceExport = {
  consent: 'true' | 'false' | null;
  /** The last referral that was not refused or recalled, or else the last. */
  referral: { organisation: string; reason: string; on: string; details: string } | null;
  /** What is wanted, what is done for it; the kind of support first asked for. */
  support: { objectives: string; plan: string; type: string } | null;
};

export const CONSENT_COLUMNS = ['con_Consent'] as const;
export const REFERRAL_COLUMNS = [
  'cas_ReferredOrganisation',
  'cas_ReferredPrimaryCaseWorker',
  'cas_ReasonForOutgoingReferral',
  'cas_OutgoingReferralDate',
  'cas_OutgoingReferralDetails',
] as const;
export const SUPPORT_COLUMNS = [
  'spl_Objectives',
  'spl_ActionPlan',
  'spl_PlannedEndDate',
  'spl_ActualEndDate',
  'spl_Type',
] as const;

/** The standard's kind of support; '' where it has none for the service. */
const SUPPORT_TYPE: Record<Service, string> = {
  shelter: 'SocialCare',
  medical: 'Health',
  psychosocial: 'SocialCare',
  legal_aid: 'Legal',
  interpretation: '',
  travel: '',
  cash: 'Financial',
  reintegration: 'Livelihood',
};

const consentOf = ({ consents }: CaseServices, day: string): ServiceExport['consent'] => {
  if (consents.length === 0) return null;
  return consents.some(({ withdrawn, until }) => !withdrawn && (until === null || day <= until))
    ? 'true'
    : 'false';
};

const referralOf = (
  { referrals }: CaseServices,
  providers: ReadonlyMap<string, string>,
): ServiceExport['referral'] => {
  const standing = ({ status }: Referral): boolean => status !== 'refused' && status !== 'recalled';
  const one = referrals.findLast(standing) ?? referrals.at(-1);
  if (!one) return null;
  return {
    organisation: providers.get(one.providerId) ?? '',
    // Whoever is sent on to another place moves; every other service is one more.
    reason: one.service === 'travel' ? 'MigrationOrChangeOfLocation' : 'AdditionalServicesRequired',
    on: one.on,
    details: referrals.map(({ service, status, on }) => `${on} ${service}: ${status}`).join('; '),
  };
};

const supportOf = ({ needs, given, referrals }: CaseServices): ServiceExport['support'] => {
  const wanted = needs.filter(({ wish }) => wish === 'wanted').map(({ service }) => service);
  const done = [
    ...referrals.map(({ service, status, on }) => `${on} ${service}: ${status}`),
    ...given.map(({ service, on }) => `${on} ${service}: given`),
  ].sort();
  const services = [...wanted, ...given.map(({ service }) => service)];
  if (needs.length === 0 && given.length === 0) return null;
  return {
    objectives: [...new Set(wanted)].join('; '),
    plan: done.join('; '),
    type: services.map((service) => SUPPORT_TYPE[service]).find((type) => type !== '') ?? '',
  };
};

/**
 * Consent, referral and support of a case for the standard, on a day: kinds, dates and organisations, never the words of a
 * need. `providers` gives the names of organisations by id.
 */
export const serviceExport = (
  services: CaseServices,
  providers: ReadonlyMap<string, string>,
  day: string,
): ServiceExport => ({
  consent: consentOf(services, day),
  referral: referralOf(services, providers),
  support: supportOf(services),
});

/** Its cells; what was not said is left out. */
export const serviceCells = (services: ServiceExport | undefined): Record<string, string> => ({
  ...(services?.consent ? { con_Consent: services.consent } : {}),
  ...(services?.referral
    ? {
        cas_ReferredOrganisation: services.referral.organisation,
        cas_ReasonForOutgoingReferral: services.referral.reason,
        cas_OutgoingReferralDate: services.referral.on,
        cas_OutgoingReferralDetails: services.referral.details,
      }
    : {}),
  ...(services?.support
    ? {
        spl_Objectives: services.support.objectives,
        spl_ActionPlan: services.support.plan,
        spl_Type: services.support.type,
      }
    : {}),
});
