/** What kind of thing a finding names. */
export type FindingKind =
  | 'name'
  | 'age'
  | 'birth_date'
  | 'sex'
  | 'nationality'
  | 'passport'
  | 'national_id'
  | 'phone'
  | 'email'
  | 'handle'
  | 'url'
  | 'wallet'
  | 'bank_account'
  | 'licence'
  | 'role'
  | 'place'
  | 'date'
  | 'money'
  | 'employer'
  | 'indicator';

/** A stretch of the original text, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One thing that the text says, with the words it came from. */
export interface Finding extends Span {
  kind: FindingKind;
  /** The normalised value: E.164 phone, ISO date or interval, ISO country code, indicator code ... */
  text: string;
  detail: Record<string, unknown>;
  /** 0 to 1: how sure the rule is that the words mean this. */
  confidence: number;
  /** The rule that found it, so that a reviewer can tell why. */
  rule: string;
}

export type TextKind = 'plea' | 'testimony' | 'warning' | 'lure' | 'vacancy' | 'other_scam' | 'other';
/** What a text may be that is no plea. */
export type OtherKind = Exclude<TextKind, 'plea'>;

export interface Language {
  /** ISO 639-1 code, or 'und' when the text is too short or unlike every known language. */
  code: string;
  confidence: number;
}

/** Who writes a plea: the person who is held, one of theirs, or somebody else. */
export type PleaSpeaker = 'self' | 'relative' | 'other';

export interface Plea {
  urgent: boolean;
  /** Of a plea, who writes it; null of what is none. */
  by: PleaSpeaker | null;
  /** Of a plea: somebody may be hurt, sold or moved within a day. */
  pressing: boolean;
  confidence: number;
  spans: Span[];
}

export interface Reading {
  language: Language;
  findings: Finding[];
  plea: Plea;
  kind: TextKind;
  /** Where learned weights and no rule said the kind: the words that speak most for it. */
  kindSpan: Span | null;
}

/** What is known beside the words: the receiving office's country and when the message was sent (ISO). */
export interface ReadingContext {
  defaultCountry?: string;
  sentAt?: string;
}

export type IndicatorStrength = 'strong' | 'medium' | 'weak' | 'counter';

/** One sign of deception or exploitation, worded for people. */
export interface Indicator {
  code: string;
  title: { en: string; id: string };
  description: { en: string; id: string };
  strength: IndicatorStrength;
  group: string;
  /** Numbers of the ILO's eleven indicators of forced labour. */
  ilo: readonly number[];
  /** Items of the ILO/EC Delphi list, as 'D5.documents'. */
  delphi: readonly string[];
  palermo?: 'act' | 'means' | 'purpose';
  source: string;
  /** False while the wording rests on general knowledge only. */
  verified: boolean;
}
