import { generateSecret, generateURI, verifySync } from 'otplib';

/** Time-based one-time codes (RFC 6238, SHA-1, six digits, 30 s). */
const PERIOD = 30;

export const newSecondFactor = (login: string): { secret: string; uri: string } => {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: 'Suar', label: login, secret }) };
};

/** The time step a code belongs to (one step either way is allowed for slow clocks), or null when it is wrong. */
export const stepOfCode = (secret: string, code: string, now: Date): number | null => {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD });
  return result.valid ? Math.floor(epoch / PERIOD) + result.delta : null;
};
