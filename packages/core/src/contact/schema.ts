import { z } from 'zod';
import { Answer } from '../screening/schema.ts';
import { Id, Instant } from '../vocabulary/codes.ts';
import { isZone } from '../vocabulary/zones.ts';

const Remark = z.string().trim().max(4000).default('');
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

export const MEDIA = ['phone', 'sms', 'whatsapp', 'telegram', 'line', 'email', 'in_person', 'other'] as const;
/** How a way of reaching the person may be used: at any time, within the windows only, or never by us. */
export const CHANNEL_USES = ['any_time', 'in_windows', 'never'] as const;
/** How much somebody beside the person may be told. */
export const MAY_KNOW = ['nothing', 'safe_or_not', 'everything'] as const;
/** Who was in touch: we reached out, the person did, or we told somebody else of them. */
export const CONTACT_DIRECTIONS = ['out', 'in', 'told'] as const;
export const CONTACT_RESULTS = [
  'reached',
  'no_answer',
  'other_person',
  'wrong_code_word',
  'duress_word',
  'cut_off',
] as const;

export const ContactChannel = z.object({
  id: Id,
  medium: z.enum(MEDIA),
  address: z.string().trim().min(1).max(200),
  use: z.enum(CHANNEL_USES),
  /** Who else may answer there, in words. */
  mayAnswer: z.string().trim().max(300).default(''),
});
export type ContactChannel = z.infer<typeof ContactChannel>;

export const ContactWindow = z.object({
  /** ISO weekdays, 1 is Monday. */
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: ClockTime,
  /** Before `from`: the window ends on the next day. */
  to: ClockTime,
});
export type ContactWindow = z.infer<typeof ContactWindow>;

/**
 * How the person can be reached without harm. Nothing is sent by the system: it says when and how a person may, and stops
 * what would be unsafe. Included in `CaseActionInput`.
 */
export const CONTACT_ACTIONS = [
  z.object({
    kind: z.literal('contact_planned'),
    channels: z.array(ContactChannel).max(20),
    /** IANA time zone of the place where the person is. */
    zone: z.string().max(60).refine(isZone, 'IANA time zone'),
    windows: z.array(ContactWindow).max(14),
    /** Whether somebody else reads the person's phone. Unknown is treated as yes. */
    searched: Answer,
    /** Under which name a message may come. */
    senderName: z.string().trim().max(120).default(''),
    /** Said by the person when it is them and they are alone. */
    codeWord: z.string().trim().max(120).default(''),
    /** Said by the person when they are made to speak. */
    duressWord: z.string().trim().max(120).default(''),
    confidants: z
      .array(
        z.object({
          name: z.string().trim().min(1).max(200),
          relation: z.string().trim().max(120).default(''),
          mayKnow: z.enum(MAY_KNOW),
        }),
      )
      .max(20)
      .default([]),
    /** A sign of life is expected at least this often; null where none can be expected. */
    silenceHours: z
      .int()
      .min(1)
      .max(24 * 60)
      .nullable(),
    note: Remark,
  }),
  z.object({
    kind: z.literal('contacted'),
    direction: z.enum(CONTACT_DIRECTIONS),
    channelId: Id.nullable(),
    happenedAt: Instant,
    result: z.enum(CONTACT_RESULTS),
    /** Whether it shows that the person was alive at that time. */
    signOfLife: z.boolean(),
    text: Remark,
    /** Of telling somebody else: whom, by the name in the plan, and how much. */
    confidant: z.string().trim().max(200).default(''),
    told: z.enum(MAY_KNOW).default('nothing'),
    /** Why contact was made although the plan speaks against it. A supervisor's word. */
    override: Remark,
  }),
] as const;
