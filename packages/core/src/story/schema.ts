import { z } from 'zod';
import { ReportFormat } from '../report/schema.ts';
import { Day, Id, Instant } from '../vocabulary/codes.ts';
import { isZone } from '../vocabulary/zones.ts';

/** What happened to a person, as their story tells it. */
export const STORY_KINDS = [
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
export const StoryKind = z.enum(STORY_KINDS);
export type StoryKind = z.infer<typeof StoryKind>;

/** How exactly the time of an event is known; "instant" where the message itself is the event. */
export const STORY_PRECISIONS = ['instant', 'day', 'week', 'month', 'year', 'unknown'] as const;
export const StoryPrecision = z.enum(STORY_PRECISIONS);
export type StoryPrecision = z.infer<typeof StoryPrecision>;

/** Where something stands in a report, and who told it when: the message's own clock, and that clock's zone as it is taken. */
const told = {
  reportId: Id.nullable(),
  reportNumber: z.int().nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  sender: z.string().nullable(),
  /** Local, without zone: "2025-03-12T21:14:00". */
  messageAt: z.string().nullable(),
  /** The same in its zone; of a report without messages, the day it speaks from. */
  toldAt: Instant.nullable(),
  zone: z.string(),
};

export const STORY_STATUSES = ['proposed', 'confirmed', 'rejected'] as const;
export const StoryEvent = z.object({
  /** The same as long as the words and what was read in them are the same. */
  key: z.string(),
  personId: Id,
  ...told,
  /** The message or sentence around the event's words. */
  words: z.string(),
  kind: StoryKind,
  /** What the reader took it for; null for what an officer added. */
  readKind: StoryKind.nullable(),
  /** ISO days, both inclusive; null where nobody says when. */
  from: Day.nullable(),
  to: Day.nullable(),
  precision: StoryPrecision,
  status: z.enum(STORY_STATUSES),
  judgement: z
    .object({ id: Id, by: z.string(), at: Instant, note: z.string(), corrected: z.boolean() })
    .nullable(),
  confidence: z.number().nullable(),
  rule: z.string().nullable(),
});
export type StoryEvent = z.infer<typeof StoryEvent>;

/** A picture, voice or file where it stands in a chat. */
export const StoryMedia = z.object({ ...told, words: z.string() });
export type StoryMedia = z.infer<typeof StoryMedia>;

export const StoryChat = z.object({
  reportId: Id,
  reportNumber: z.int(),
  format: ReportFormat,
  senders: z.array(z.string()),
  messages: z.int(),
  media: z.int(),
  zone: z.string(),
  /** An officer said so; otherwise the office's zone is taken. */
  zoneChosen: z.boolean(),
});
export type StoryChat = z.infer<typeof StoryChat>;

/** Everything that the reports of a person tell of what happened, in order of time. */
export const Story = z.object({
  personId: Id,
  events: z.array(StoryEvent),
  media: z.array(StoryMedia),
  chats: z.array(StoryChat),
  officeZone: z.string(),
});
export type Story = z.infer<typeof Story>;

const days = (value: { from: string | null; to: string | null }): boolean =>
  value.from === null ? value.to === null : value.to !== null && value.from <= value.to;

/** An officer's word on an event that was read (`readKind`), or on one that they add (`readKind` null). */
export const JudgeEvent = z
  .object({
    reportId: Id.nullable().default(null),
    start: z.int().min(0).nullable().default(null),
    end: z.int().min(0).nullable().default(null),
    readKind: StoryKind.nullable().default(null),
    verdict: z.enum(['confirmed', 'rejected']),
    kind: StoryKind,
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
    note: z.string().trim().max(2000).default(''),
  })
  .refine(days, { path: ['to'], message: 'both days or neither, the first not after the last' });
export type JudgeEvent = z.infer<typeof JudgeEvent>;

/** The zone of a chat's clock; null goes back to the office's. */
export const ChooseZone = z.object({
  zone: z.string().max(64).refine(isZone, 'an IANA time zone').nullable(),
});
