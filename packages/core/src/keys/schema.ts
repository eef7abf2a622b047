import { z } from 'zod';
import { Instant } from '../vocabulary/codes.ts';

/** How far the wrapping of data keys by the newest ring key has come. */
export const KeyRotation = z.object({
  ringKey: z.int(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
  /** Data keys to be wrapped anew, and those that were. */
  total: z.int(),
  done: z.int(),
  /** Values of the first form that were sealed anew under data keys. */
  resealed: z.int(),
});
export type KeyRotation = z.infer<typeof KeyRotation>;

export const KeyState = z.object({
  ring: z.array(
    z.object({ id: z.int(), holder: z.enum(['file', 'program']), current: z.boolean(), dataKeys: z.int() }),
  ),
  destroyed: z.int(),
  rotation: KeyRotation.nullable(),
});
export type KeyState = z.infer<typeof KeyState>;
