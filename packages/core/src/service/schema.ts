import { z } from 'zod';
import { INTERPRETER_STATES } from '../case/screening-actions.ts';
import { CountryCode, Day, Id, PageQuery, page } from '../vocabulary/codes.ts';

export const SERVICES = [
  'shelter',
  'medical',
  'psychosocial',
  'legal_aid',
  'interpretation',
  'travel',
  'cash',
  'reintegration',
] as const;
export const Service = z.enum(SERVICES);
export type Service = z.infer<typeof Service>;

export const PLACE_KINDS = ['women', 'men', 'families', 'children', 'wheelchair'] as const;
export const PlaceKind = z.enum(PLACE_KINDS);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** What a person allows to be told, in the words of the form. */
export const DATA_CLASSES = ['identity', 'demography', 'documents', 'contact', 'health', 'needs'] as const;
export const DataClass = z.enum(DATA_CLASSES);
export type DataClass = z.infer<typeof DataClass>;

/** What a referral's sheet can hold. Never a finding: whether somebody is a victim is not the receiver's to know. */
export const SHEET_FIELDS = [
  'name',
  'sex',
  'birth',
  'nationality',
  'language',
  'passport',
  'contact',
  'health',
  'need',
] as const;
export const SheetField = z.enum(SHEET_FIELDS);
export type SheetField = z.infer<typeof SheetField>;
export const SheetLine = z.object({ field: SheetField, value: z.string().max(4000) });
export type SheetLine = z.infer<typeof SheetLine>;

export const CONSENT_GIVERS = ['person', 'guardian', 'representative'] as const;
export const CONSENT_FORMS = ['written', 'thumbprint', 'spoken_recorded', 'spoken_witnessed'] as const;
export const WISHES = ['wanted', 'declined', 'not_asked'] as const;
export const REFERRAL_ANSWERS = ['accepted', 'refused', 'more_asked'] as const;
export const REFERRAL_RESULTS = ['given', 'partly', 'not_given'] as const;

const Remark = z.string().trim().max(4000).default('');
const Words = z.string().trim().min(1).max(4000);

/** Consent, services and referrals. Included in `CaseActionInput`. */
export const SERVICE_ACTIONS = [
  z.object({
    kind: z.literal('consent_given'),
    consentId: Id,
    /** Which text of the form the person heard or read. */
    formVersion: z.string().trim().min(1).max(60),
    /** ISO 639-1 or -3, in which it was explained. */
    language: z.string().regex(/^[a-z]{2,3}$/, 'ISO 639'),
    by: z.enum(CONSENT_GIVERS),
    /** The guardian or representative. */
    giver: z.string().trim().max(300).default(''),
    given: z.enum(CONSENT_FORMS),
    interpreter: z.enum(INTERPRETER_STATES),
    on: Day,
    /** The last day on which it holds; null: until it is withdrawn. */
    until: Day.nullable().default(null),
    /** To whom, for which services, which kinds of data. */
    scopes: z
      .array(
        z.object({
          providerId: Id,
          services: z.array(Service).min(1).max(SERVICES.length),
          classes: z.array(DataClass).max(DATA_CLASSES.length),
        }),
      )
      .min(1)
      .max(50),
    text: Remark,
  }),
  z.object({ kind: z.literal('consent_withdrawn'), consentId: Id, on: Day, text: Remark }),
  z.object({
    kind: z.literal('need_recorded'),
    needId: Id,
    service: Service,
    wish: z.enum(WISHES),
    text: Remark,
  }),
  z.object({
    kind: z.literal('service_given'),
    service: Service,
    needId: Id.nullable().default(null),
    providerId: Id.nullable().default(null),
    on: Day,
    text: Remark,
  }),
  z.object({
    kind: z.literal('referred'),
    referralId: Id,
    providerId: Id,
    service: Service,
    needId: Id.nullable().default(null),
    /** Of a shelter: which kind of place. */
    placeKind: PlaceKind.nullable().default(null),
    consentId: Id.nullable(),
    /** For a child at risk without a consent: why it cannot wait. A supervisor's act. */
    exception: z.string().trim().max(4000).default(''),
    /** Exactly what leaves, as it was shown before. */
    sheet: z.array(SheetLine).max(SHEET_FIELDS.length),
    on: Day,
  }),
  z.object({
    kind: z.literal('referral_answered'),
    referralId: Id,
    answer: z.enum(REFERRAL_ANSWERS),
    on: Day,
    text: Remark,
  }),
  z.object({ kind: z.literal('referral_recalled'), referralId: Id, on: Day, text: Words }),
  z.object({
    kind: z.literal('referral_completed'),
    referralId: Id,
    result: z.enum(REFERRAL_RESULTS),
    on: Day,
    text: Remark,
  }),
] as const;

const ProviderPlace = z.object({
  kind: PlaceKind,
  places: z.int().min(0).max(10_000),
  /** Taken by people whom this system does not know of. */
  takenElsewhere: z.int().min(0).max(10_000).default(0),
});
export const ProviderInput = z.object({
  name: z.string().trim().min(1).max(200),
  country: CountryCode.nullable(),
  place: z.string().trim().max(200).default(''),
  services: z.array(Service).min(1).max(SERVICES.length),
  contact: z.string().trim().max(1000).default(''),
  note: z.string().trim().max(4000).default(''),
  /** An age recipient (age1...): sheets for it are sealed so that only the organisation can open them. */
  recipient: z
    .string()
    .regex(/^age1[0-9a-z]{20,2000}$/, 'an age recipient')
    .nullable()
    .default(null),
  active: z.boolean().default(true),
  places: z.array(ProviderPlace).max(PLACE_KINDS.length).default([]),
});
export const Provider = ProviderInput.extend({
  id: Id,
  number: z.int(),
  places: z.array(ProviderPlace.extend({ taken: z.int(), free: z.int() })),
});
export type Provider = z.infer<typeof Provider>;
export const ProviderPage = page(Provider);
export const ProviderQuery = z.object({
  ...PageQuery,
  service: Service.optional(),
  country: CountryCode.optional(),
});

export const ReferralAsked = z.object({
  providerId: Id,
  service: Service,
  needId: Id.nullable().default(null),
  placeKind: PlaceKind.nullable().default(null),
  consentId: Id.nullable(),
  exception: z.string().trim().max(4000).default(''),
});
export const KEPT_BACK = ['not_needed', 'not_allowed', 'not_known'] as const;
/** What would leave, field by field, what is kept back and why, and everything that speaks against sending it. */
export const ReferralPreview = z.object({
  leaves: z.array(SheetLine),
  keptBack: z.array(z.object({ field: SheetField, why: z.enum(KEPT_BACK) })),
  problems: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
  /** Where there is a fitting place, if this organisation has none. */
  instead: z.array(z.object({ providerId: Id, name: z.string(), placeKind: PlaceKind, free: z.int() })),
});
export type ReferralPreview = z.infer<typeof ReferralPreview>;
export const SHEET_FORMATS = ['pdf', 'json'] as const;
export const MakeSheet = z.object({
  format: z.enum(SHEET_FORMATS),
  locale: z.enum(['id', 'en']).default('id'),
  /** Seals the JSON where the organisation has given no key of its own. */
  passphrase: z.string().min(12).max(200).optional(),
});
