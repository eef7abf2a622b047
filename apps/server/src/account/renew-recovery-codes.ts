import { randomBytes } from 'node:crypto';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction, type Services } from '../platform/context.ts';
import { tell } from './notice-store.ts';
import { tokenDigest } from './tokens.ts';
import { replaceRecoveryCodes } from './way-store.ts';

const CODES = 10;
/** Crockford's base 32: no letter is taken for a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 120 random bits, written in six groups of four. */
const newCode = (): string =>
  [...randomBytes(24)]
    .map((byte) => LETTERS[byte % 32])
    .join('')
    .replace(/(.{4})(?!$)/g, '$1-');

/** The digest kept of a code, however it was typed: small letters, blanks, O for 0, I or L for 1. */
export const recoveryDigest = (
  services: Pick<Services, 'sealer'>,
  accountId: string,
  code: string,
): Buffer => {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return tokenDigest(services.sealer, `recovery of ${accountId} ${plain}`);
};

/** Makes ten new recovery codes, shown this once; all earlier ones stop working. */
export const renewRecoveryCodes = (context: Context): Promise<string[]> =>
  inTransaction(context, async (inside) => {
    const { accountId } = inside.actor;
    const codes = Array.from({ length: CODES }, newCode);
    await replaceRecoveryCodes(
      inside,
      accountId,
      codes.map((code) => recoveryDigest(inside, accountId, code)),
    );
    await tell(inside, accountId, { kind: 'recovery_renewed' });
    await writeLedger(inside, {
      act: 'account.recovery_renewed',
      subjectType: 'account',
      subjectId: accountId,
      purpose: 'sign-in',
    });
    return codes;
  });
