import { createHash } from 'node:crypto';
import { canonicalLaw, LAWS, type Law } from '@suar/core';

/** The version of a law's text as it stands in this program: the beginning of its SHA-256. */
export const LAW_VERSIONS: ReadonlyMap<Law, string> = new Map(
  LAWS.map((law) => [law, createHash('sha256').update(canonicalLaw(law)).digest('hex').slice(0, 12)]),
);
