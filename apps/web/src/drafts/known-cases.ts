import { useEffect } from 'react';
import { draftDesk } from './desk.ts';
import { useDrafts } from './use-drafts.ts';

/** A case that was opened on this device, kept sealed so that a note can be written for it without network. */
export type KnownCase = { id: string; number: number; name: string | null };

const NAME = 'known-cases';
const KEPT = 50;

export const readKnownCases = async (): Promise<KnownCase[]> =>
  (await draftDesk.recall<KnownCase[]>(NAME).catch(() => null)) ?? [];

/** Remembers a case that is being looked at, newest first. */
export const useRememberCase = ({ id, number, name }: KnownCase): void => {
  const { open } = useDrafts();
  useEffect(() => {
    if (!open) return;
    void readKnownCases().then((known) =>
      draftDesk.remember(
        NAME,
        [{ id, number, name }, ...known.filter((other) => other.id !== id)].slice(0, KEPT),
      ),
    );
  }, [open, id, number, name]);
};
