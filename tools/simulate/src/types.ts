/** Eleven nationalities, Indonesians mostly; ISO 3166-1 alpha-2. */
export const NATIONALITIES = ['ID', 'PH', 'VN', 'TH', 'MM', 'CN', 'MY', 'IN', 'NP', 'BD', 'KH'] as const;
export type Nationality = (typeof NATIONALITIES)[number];
export const SITE_COUNTRIES = ['KH', 'MM', 'LA', 'PH', 'TH'] as const;
export type SiteCountry = (typeof SITE_COUNTRIES)[number];
export const LANGUAGES = ['id', 'en', 'ms', 'tl', 'vi', 'th', 'zh', 'my', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Sex = 'female' | 'male';

/** Scam-compound indicators of reference/victim-indicators.md. */
export const INDICATORS = [
  'F01',
  'F02',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F09',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F15',
  'F16',
  'F17',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export interface Place {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
}

export type EventKind =
  | 'recruited'
  | 'travelled'
  | 'arrived'
  | 'moved'
  | 'asked_for_ransom'
  | 'last_seen'
  | 'freed'
  | 'home';
/** One dated step of a journey; `date` is an ISO day. */
export interface JourneyEvent extends Place {
  kind: EventKind;
  date: string;
}

export type TrueOutcome = 'victim' | 'exploited_worker' | 'not_victim' | 'unknown';
export type Role = 'person_at_risk' | 'suspect';

/** The truth about one invented person; no report need tell it whole. */
export interface InventedPerson {
  id: string;
  /** The name as the passport has it, in its own script, the nickname, and further true spellings. */
  names: {
    latin: string;
    native: string | null;
    script: string;
    nickname: string | null;
    alternatives: string[];
  };
  sex: Sex;
  birthDate: string;
  nationality: Nationality;
  passport: string;
  /** E.164, from ranges that are not assigned, where the country leaves any. */
  phone: string;
  role: Role;
  home: Place;
  journey: JourneyEvent[];
  indicators: Indicator[];
  trueOutcome: TrueOutcome;
  incidentId: string | null;
  /** Brothers, sisters and twins who travel together carry one number. */
  travelGroup: string;
  kinship: 'alone' | 'sibling' | 'twin';
}

export interface Organisation {
  id: string;
  name: string;
  country: string;
}

export interface InventedIncident {
  id: string;
  kind: 'raid' | 'compound' | 'flight';
  title: string;
  place: string;
  country: string;
  date: string;
  headCount: number;
}

export type ErrorChannel =
  | 'native_script'
  | 'transliteration'
  | 'mononym'
  | 'nickname'
  | 'typing_slip'
  | 'word_order'
  | 'initial'
  | 'honorific'
  | 'birth_day_month_swapped'
  | 'birth_january_first'
  | 'birth_year_off'
  | 'age_only'
  | 'passport_misread'
  | 'passport_transposed'
  | 'phone_without_country'
  | 'phone_shared'
  | 'missing';

export type StatementField =
  | 'name'
  | 'alias'
  | 'sex'
  | 'birth_date'
  | 'age'
  | 'nationality'
  | 'passport'
  | 'phone'
  | 'place'
  | 'date'
  | 'money'
  | 'indicator';

/**
 * One thing that a report says. `words` stand in the report's `text` from `start` to `end` (UTF-16); `value` is what they
 * mean: ISO day, E.164, ISO country, indicator code, "8000 USD". It may differ from the truth: reports err.
 */
export interface GoldStatement {
  field: StatementField;
  value: string;
  words: string;
  start: number;
  end: number;
}

export interface ReportSubject {
  personId: string;
  role: Role;
  statements: GoldStatement[];
  errors: ErrorChannel[];
}

export type Channel = 'chat' | 'form' | 'row' | 'email' | 'note';
export type Format = 'whatsapp-android' | 'whatsapp-ios' | 'telegram-json' | 'eml' | 'text' | 'form' | 'csv';
export type ReportKind = 'plea' | 'testimony' | 'warning' | 'lure' | 'vacancy' | 'other';

export interface InventedReport {
  id: string;
  arrivedAt: string;
  channel: Channel;
  format: Format;
  language: Language;
  /** Gold: what the report is. `plea` is to be put on top of the work list. */
  kind: ReportKind;
  fileName: string;
  /** As the app exports it: UTF-8 once encoded. */
  content: string;
  /** What a reader sees: `content` itself, or the decoded words of e-mail, Telegram JSON and forms. */
  text: string;
  subjects: ReportSubject[];
}

export interface PersonRow {
  row_id: string;
  person_id: string;
  full_name: string | null;
  given_name: string | null;
  family_name: string | null;
  native_name: string | null;
  sex: Sex | null;
  birth_date: string | null;
  age: number | null;
  nationality: Nationality | null;
  passport: string | null;
  phone: string | null;
  place: string | null;
  country: string | null;
  reported_on: string;
}

/** An advert, or what is written beside adverts, as it is seen on a platform. */
export interface InventedLure {
  id: string;
  /** Gold: the recruiter's campaign; null for a lone lure and for what recruits nobody. */
  campaignId: string | null;
  /** Gold: the template it was written from; campaigns may share one. */
  templateId: string | null;
  kind: Extract<ReportKind, 'lure' | 'vacancy' | 'warning' | 'plea'>;
  language: Language;
  platform: string;
  /** The address it was seen at. */
  source: string | null;
  seenAt: string;
  text: string;
}
