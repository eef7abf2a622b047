/** Letters and digits that are not taken for one another when read aloud or written down. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 5;

/** A passphrase of twenty signs in groups, 99 bits; `fill` gives random bytes (`crypto.getRandomValues` in the page). */
export const suggestPassphrase = (fill: (into: Uint8Array<ArrayBuffer>) => Uint8Array): string => {
  let signs = '';
  while (signs.length < GROUPS * GROUP)
    // Bytes past a whole multiple are drawn again, so that each sign is as likely as any other.
    for (const byte of fill(new Uint8Array(64)))
      if (byte < 256 - (256 % SIGNS.length) && signs.length < GROUPS * GROUP)
        signs += SIGNS[byte % SIGNS.length];
  return signs.replace(/(.{5})(?=.)/g, '$1-');
};
