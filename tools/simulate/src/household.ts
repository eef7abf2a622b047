import { type Identity, identityOf } from './identity.ts';
import { kinOf } from './names/name.ts';
import type { Random } from './random.ts';

export interface Member {
  identity: Identity;
  kinship: 'alone' | 'sibling' | 'twin';
}

/** Those who leave together: mostly one alone, at times brothers and sisters, seldom twins. At most `room` of them. */
export function householdOf(random: Random, year: number, room: number): Member[] {
  const first = identityOf(random, year);
  const kinds = [
    ['alone', 88],
    ['sibling', 9],
    ['twin', 3],
  ] as const;
  const kinship = room < 2 ? 'alone' : random.weighted(kinds);
  if (kinship === 'alone') return [{ identity: first, kinship }];
  const size = kinship === 'twin' ? 2 : Math.min(room, random.chance(0.2) ? 3 : 2);
  const members: Member[] = [{ identity: first, kinship }];
  while (members.length < size) {
    const identity = identityOf(random, year, {
      nationality: first.nationality,
      family: kinOf(first.name),
      phone: first.phone,
      home: first.home,
      birthDate: kinship === 'twin' ? first.birthDate : null,
    });
    members.push({ identity, kinship });
  }
  return members;
}
