import { browserSupportsWebAuthn } from '@simplewebauthn/browser';

/** Whether passkeys can work here: browsers refuse them under a bare IP address. */
export const passkeyPlace = (): 'fine' | 'needs_name' | 'unsupported' => {
  if (/^[\d.]+$|^\[/.test(window.location.hostname)) return 'needs_name';
  return browserSupportsWebAuthn() ? 'fine' : 'unsupported';
};

/** The same address under "localhost", where this machine is meant; null elsewhere. */
export const byName = (token: string | null): string | null => {
  if (window.location.hostname !== '127.0.0.1') return null;
  const url = new URL(window.location.href);
  url.hostname = 'localhost';
  url.hash = token ?? '';
  return url.href;
};
