import { z } from 'zod';
import { Day, Id } from '../vocabulary/codes.ts';
import { CONSENT_GIVERS, REFERRAL_RESULTS, SERVICE_ACTIONS } from './schema.ts';
import { REFERRAL_STATUSES } from './service-state.ts';

const recorded = { by: z.string(), at: z.string(), seq: z.int() };
const [consentGiven, , needRecorded, serviceGiven, referred] = SERVICE_ACTIONS;

/** Consent, services and referrals of a case on the wire; the shape of `CaseServices`. */
export const CaseServicesView = z.object({
  consents: z.array(
    consentGiven.omit({ kind: true, consentId: true, by: true }).extend({
      id: Id,
      givenBy: z.enum(CONSENT_GIVERS),
      withdrawn: z.object({ on: Day, text: z.string(), ...recorded }).nullable(),
      ...recorded,
    }),
  ),
  needs: z.array(needRecorded.omit({ kind: true, needId: true }).extend({ id: Id, ...recorded })),
  given: z.array(serviceGiven.omit({ kind: true }).extend(recorded)),
  referrals: z.array(
    referred.omit({ kind: true, referralId: true }).extend({
      id: Id,
      status: z.enum(REFERRAL_STATUSES),
      result: z.enum(REFERRAL_RESULTS).nullable(),
      since: Day,
      told: z.string(),
      ...recorded,
    }),
  ),
});
