import { z } from 'zod';

/** A session as its owner sees it: coarse words of the device and network, never an address. */
export const SessionLine = z.object({
  id: z.uuid(),
  /** "Firefox · Android"; empty when the browser did not say. */
  device: z.string(),
  /** 'loopback', 'office' (a private network) or the first half of a public address. */
  network: z.string(),
  way: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  current: z.boolean(),
});
export type SessionLine = z.infer<typeof SessionLine>;

export const PasskeyLine = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type PasskeyLine = z.infer<typeof PasskeyLine>;

/** The ways in which an account can sign in. */
export const OwnWays = z.object({
  passkeys: z.array(PasskeyLine),
  password: z.boolean(),
  recoveryCodesLeft: z.int(),
  /** Issuers of linked identities (OpenID Connect), and whether this office offers one. */
  identities: z.array(z.object({ id: z.uuid(), issuer: z.string(), linkedAt: z.iso.datetime() })),
  identityProvider: z.string().nullable(),
});
export type OwnWays = z.infer<typeof OwnWays>;

/** What the account's owner is told inside: the kind and when, never any content. */
export const NOTICE_KINDS = [
  'tries_failed',
  'way_added',
  'way_removed',
  'recovery_used',
  'recovery_renewed',
  'break_glass_opened',
  'break_glass_reviewed',
  'clock_escalated',
] as const;
export const Notice = z.object({
  id: z.uuid(),
  kind: z.enum(NOTICE_KINDS),
  subjectType: z.string().nullable(),
  subjectId: z.string().nullable(),
  at: z.iso.datetime(),
  seen: z.boolean(),
});
export type Notice = z.infer<typeof Notice>;
export type NoticeKind = Notice['kind'];

const PasskeyName = z.string().trim().min(1).max(60);
const Response = z.record(z.string(), z.unknown());
export const AddPasskey = z.object({ ceremony: z.string().max(128), response: Response, name: PasskeyName });
export const RenamePasskey = z.object({ name: PasskeyName });
export const SetPassword = z.object({ password: z.string().min(12).max(256) });
export const SetPasswordBegun = z.object({ ceremony: z.string(), secret: z.string(), uri: z.string() });
export const ConfirmSetPassword = z.object({
  ceremony: z.string().max(128),
  code: z.string().regex(/^\d{6}$/, 'six digits'),
});
/** Shown once; only digests are kept. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) });

/** A recovery code stands in for passkey or authenticator; where the account has a password, that is asked as well. */
export const SignInWithRecovery = z.object({
  login: z.string().min(1).max(64),
  code: z.string().min(1).max(64),
  password: z.string().max(256).default(''),
});
/** Proving anew who one is, in a session that goes on. */
export const ProveByPassword = z.object({
  password: z.string().min(1).max(256),
  code: z.string().regex(/^\d{6}$/, 'six digits'),
});

/** Going to the office's identity provider: to sign in, or to link an identity to the account that is signed in. */
export const BeginIdentity = z.object({ link: z.boolean().default(false) });
export const IdentityAddress = z.object({ url: z.string() });
