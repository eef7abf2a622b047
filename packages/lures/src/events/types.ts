import type { Span } from '../types.ts';

/** What can happen to somebody on the way into and out of forced work. */
export const EVENT_KINDS = [
  'recruited',
  'travelled',
  'arrived',
  'passport_taken',
  'phone_taken',
  'confined',
  'forced',
  'sold',
  'moved',
  'beaten',
  'threatened',
  'ransom_asked',
  'pleaded',
  'last_seen',
  'escaped',
  'freed',
  'returned',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A day or stretch of days named in words, as ISO days, both inclusive. */
export interface ReadDay extends Span {
  from: string;
  to: string;
}

/** Something that the words say happened; `day` is null where they do not say when. */
export interface ReadEvent extends Span {
  kind: EventKind;
  day: ReadDay | null;
  /** 0 to 1: how sure the rule is that the words mean this. */
  confidence: number;
  rule: string;
}
