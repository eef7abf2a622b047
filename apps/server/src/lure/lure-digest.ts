import type { Sealer } from '../platform/seal/seal.ts';

/** The keyed digest by which the same words from the same place are known again. */
export const lureDigest = (sealer: Pick<Sealer, 'digest'>, text: string, source: string | null): Buffer =>
  sealer.digest('lure', JSON.stringify([text.normalize('NFC'), source ?? '']));
