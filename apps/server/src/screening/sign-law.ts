import { done, isLaw, LAWS, type LawStatus, type Outcome, refuse, type SignLaw } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { insertSignature, listSignatures, withdrawSignature } from './law-store.ts';
import { LAW_VERSIONS } from './law-version.ts';
import { presentLaw } from './present.ts';

/** Every law of the worksheet with the version of its text and who signed it. */
export const readLaws = async (context: Context): Promise<LawStatus[]> => {
  const signatures = await listSignatures(context);
  return LAWS.map((law) =>
    presentLaw(
      law,
      LAW_VERSIONS.get(law)!,
      signatures.filter((row) => row.law === law),
    ),
  );
};

const lawNow = async (context: Context, law: string): Promise<Outcome<LawStatus>> => {
  const found = (await readLaws(context)).find(({ id }) => id === law);
  return found ? done(found) : refuse('not_found', 'law', 'there is no such law on the worksheet');
};

/** A lawyer answers for the text of a law, in the version that was read. */
export const signLaw = (
  context: Context,
  law: string,
  input: z.infer<typeof SignLaw>,
): Promise<Outcome<LawStatus>> =>
  inTransaction(context, async (inside) => {
    if (!isLaw(law)) return refuse('not_found', 'law', 'there is no such law on the worksheet');
    if (LAW_VERSIONS.get(law) !== input.version)
      return refuse('stale', 'version', 'the text has changed since it was read; read it again');
    if (!(await insertSignature(inside, { law, ...input })))
      return refuse('conflict', 'law', 'you have signed this version already');
    await writeLedger(inside, {
      act: 'law.signed',
      subjectType: 'law',
      detail: { law, version: input.version },
    });
    return lawNow(inside, law);
  });

/** Takes one's own signature back. */
export const unsignLaw = (context: Context, law: string, signatureId: string): Promise<Outcome<LawStatus>> =>
  inTransaction(context, async (inside) => {
    if (!(await withdrawSignature(inside, law, signatureId)))
      return refuse('not_found', 'signature', 'there is no standing signature of yours here');
    await writeLedger(inside, { act: 'law.unsigned', subjectType: 'law', detail: { law } });
    return lawNow(inside, law);
  });
