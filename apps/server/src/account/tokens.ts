import { randomBytes } from 'node:crypto';
import type { Sealer } from '../platform/seal/seal.ts';

/** 256 random bits. Given out once; only its keyed digest is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenDigest = (sealer: Sealer, token: string): Buffer => sealer.digest('token', token);

export const SESSION_COOKIE = 'suar_session';
/** A working day at most, and over sooner when nobody used it for so long. */
export const SESSION_HOURS = 12;
export const IDLE_MINUTES = 60;
export const INVITATION_HOURS = 72;
