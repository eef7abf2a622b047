import { z } from 'zod';

/** Who may do what is decided per role in the server's policy module; these are the roles there are. */
export const ROLES = [
  'administrator',
  'intake',
  'caseworker',
  'supervisor',
  'screener',
  'second_reader',
  'analyst',
  'statistician',
  'liaison',
  'auditor',
  'operator',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

export const Account = z.object({
  id: z.uuid(),
  login: z.string(),
  displayName: z.string(),
  role: Role,
  organisation: z.string(),
  team: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  locale: z.enum(['id', 'en']),
  status: z.enum(['active', 'suspended']),
  createdAt: z.iso.datetime(),
});
export type Account = z.infer<typeof Account>;

/** A colleague as named in lists and choosers. */
export const Colleague = z.object({ id: z.uuid(), displayName: z.string(), role: Role });
export type Colleague = z.infer<typeof Colleague>;

/** What the page asks first. `permissions` are the policy's sentences that hold for this account, e.g. "case.open". */
export const SessionState = z.object({
  account: Account.nullable(),
  permissions: z.array(z.string()),
  demonstration: z.boolean(),
  /** How many notices the account has not looked at yet. */
  notices: z.int(),
  /** The name of the identity provider that may be used to sign in (OpenID Connect), if the office set one up. */
  identityProvider: z.string().nullable(),
});
export type SessionState = z.infer<typeof SessionState>;

const Login = z
  .string()
  .trim()
  .min(3)
  .max(64)
  .regex(/^[a-z0-9._-]+$/, 'lower-case letters, digits, dot, dash, underscore');
const Password = z.string().min(12).max(256);
const Code = z.string().regex(/^\d{6}$/, 'six digits');
/** One-time secrets travel in bodies, never in URLs that are logged. */
const Token = z.string().min(20).max(128);

export const SignInWithPassword = z.object({
  login: z.string().min(1).max(64),
  password: z.string().min(1).max(256),
  code: Code,
});
export const SignInWithLink = z.object({ token: Token });
export const PasskeyResponse = z.object({
  ceremony: z.string().max(128),
  response: z.record(z.string(), z.unknown()),
});
export const PasskeyOptions = z.object({ ceremony: z.string(), options: z.record(z.string(), z.unknown()) });

export const LookAtInvitation = z.object({ token: Token });
export const Invitation = z.object({
  kind: z.enum(['first', 'invitation']),
  role: Role,
  organisation: z.string().nullable(),
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof Invitation>;

const Newcomer = {
  token: Token,
  login: Login,
  displayName: z.string().trim().min(1).max(120),
  organisation: z.string().trim().min(1).max(200).optional(),
};
/** Step one of password with second factor: the server answers with a TOTP key, which `ConfirmPassword` proves. */
export const BeginPassword = z.object({ ...Newcomer, password: Password });
export const SecondFactor = z.object({ secret: z.string(), uri: z.string() });
export const ConfirmPassword = z.object({ token: Token, code: Code });
export const BeginPasskey = z.object(Newcomer);
export const ConfirmPasskey = z.object({ token: Token, response: z.record(z.string(), z.unknown()) });

export const Invite = z.object({ role: Role.exclude(['operator']), note: z.string().max(200).optional() });
export const InvitationLink = z.object({ link: z.string(), expiresAt: z.iso.datetime() });
export const ChangeAccount = z.object({
  locale: z.enum(['id', 'en']).optional(),
  status: z.enum(['active', 'suspended']).optional(),
  role: Role.exclude(['operator']).optional(),
  /** What becomes of open work when the account is suspended; without it, an account that holds some is not. */
  openWork: z.literal('to_queue').optional(),
  /** The team within the organisation; null for the office's common one. */
  teamId: z.uuid().nullable().optional(),
});
