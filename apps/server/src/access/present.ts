import { type AccessMatrix, READERS, SENTENCES } from '@suar/core';
import { permissionsOf } from './policy.ts';

/** The whole policy as it decides: nobody is named in it. */
export const presentMatrix = (): AccessMatrix => ({
  permissions: READERS.map((reader) => ({
    reader,
    may: reader === 'public' ? ['release.read_published'] : [...permissionsOf(reader)],
  })),
  sentences: SENTENCES.map(({ name, who, may, of, when, during }) => ({
    name,
    who: [...who],
    may: [...may],
    of: [...of],
    when: [...when],
    during: [...during],
  })),
});
