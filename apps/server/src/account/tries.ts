import type { Services } from '../platform/context.ts';
import { tokenDigest } from './tokens.ts';
import { clearTries, countFailure, isBlocked } from './tries-store.ts';
import type { Whence } from './whence.ts';

/** Failures before the first wait: for one login, and for one address, behind which a whole office may sit. */
export const FREE_TRIES = { login: 5, address: 30 } as const;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3600;

/** Seconds to wait after so many failures: none at first, then doubled with each, at most an hour. */
export const waitAfter = (failures: number, free: number): number =>
  failures < free
    ? 0
    : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(failures - free, 20));

/**
 * Counts tries by keyed digest of the login and of the address, whether or not such a login exists, so that waiting tells
 * nobody anything. A wait refuses the right password too.
 */
export const triesOf = (services: Services, login: string | null, from: Whence) => {
  const address = tokenDigest(services.sealer, `tries of address ${from.address}`);
  const known = login === null ? null : tokenDigest(services.sealer, `tries of login ${login}`);
  return {
    blocked: (): Promise<boolean> => isBlocked(services, known ? [address, known] : [address]),
    /** Gives true when this failure began the first wait of the login. */
    failed: async (): Promise<boolean> => {
      await countFailure(services, address, (failures) => waitAfter(failures, FREE_TRIES.address));
      if (!known) return false;
      const failures = await countFailure(services, known, (count) => waitAfter(count, FREE_TRIES.login));
      return failures === FREE_TRIES.login;
    },
    succeeded: async (): Promise<void> => {
      if (known) await clearTries(services, known);
    },
  };
};
