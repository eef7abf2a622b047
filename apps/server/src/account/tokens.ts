import { randomBytes } from 'node:crypto';
import type { Sealer } from '../platform/seal/seal.ts';

/** 256 random bits. Given out once; only its keyed digest is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenDigest = (sealer: Sealer, token: string): Buffer => sealer.digest('token', token);

/**
 * The session's cookie. Under https its name begins with __Host-: browsers then take it from this host alone, only over https,
 * and no neighbouring name can plant one.
 */
export const sessionCookie = (origin: string): string =>
  origin.startsWith('https:') ? '__Host-suar_session' : 'suar_session';
/** A working day at most, and over sooner when nobody used it for so long. */
export const SESSION_HOURS = 12;
export const IDLE_MINUTES = 60;
export const INVITATION_HOURS = 72;
