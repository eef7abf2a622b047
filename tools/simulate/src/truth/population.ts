import { householdOf, type Member } from '../household.ts';
import type { Identity } from '../identity.ts';
import { nativeOf, romanOf } from '../names/name.ts';
import { type Random, randomOf, shuffled } from '../random.ts';
import { INDICATORS, type InventedPerson, type TrueOutcome } from '../types.ts';
import { incidentsOf, type PlannedIncident } from './incidents.ts';
import { indicatorsOf } from './indicators.ts';
import { journeyOf } from './journey.ts';

/** A person and what the writing of reports needs beside the truth. */
export interface Inhabitant {
  person: InventedPerson;
  identity: Identity;
  companions: string[];
  /** A companion's number that reports give in place of the own. */
  sharedPhone: string | null;
}

const OUTCOMES: readonly (readonly [TrueOutcome, number])[] = [
  ['victim', 26],
  ['exploited_worker', 20],
  ['not_victim', 40],
  ['unknown', 14],
];

function alternativesOf(identity: Identity): string[] {
  const longest = Math.max(...identity.name.parts.map(({ part }) => part.roman.length));
  const spelled = Array.from({ length: longest }, (_, choice) =>
    identity.name.parts.map(({ part }) => part.roman[choice] ?? part.roman[0]).join(' '),
  );
  return [...new Set(spelled)].slice(1);
}

function personOf(
  seed: string | number,
  id: string,
  identity: Identity,
  household: number,
  kinship: InventedPerson['kinship'],
  until: string,
  incident: PlannedIncident | null,
): InventedPerson {
  const random = randomOf(seed, 'person', id);
  const role =
    incident === null && kinship === 'alone' && random.chance(0.015) ? 'suspect' : 'person_at_risk';
  const trueOutcome = role === 'suspect' ? 'not_victim' : random.weighted(OUTCOMES);
  const journey = journeyOf(
    randomOf(seed, 'journey', household),
    identity.home,
    until,
    trueOutcome,
    incident,
  );
  const arrived = journey.find(({ kind }) => kind === 'arrived')?.date ?? until;
  const held = indicatorsOf(random, trueOutcome, identity.birthDate, arrived);
  const ransomed = journey.some(({ kind }) => kind === 'asked_for_ransom');
  return {
    id,
    names: {
      latin: romanOf(identity.name),
      native: nativeOf(identity.name),
      script: identity.name.script,
      nickname: identity.name.nickname?.roman[0] ?? null,
      alternatives: alternativesOf(identity),
    },
    sex: identity.sex,
    birthDate: identity.birthDate,
    nationality: identity.nationality,
    passport: identity.passport,
    phone: identity.phone,
    role,
    home: identity.home,
    journey,
    // A ransom on the way and indicator F09 are the same fact: keep them together.
    indicators: INDICATORS.filter((code) => (code === 'F09' ? ransomed : held.includes(code))),
    trueOutcome,
    incidentId: incident?.of.id ?? null,
    travelGroup: `G${household}`,
    kinship,
  };
}

/** Fills each incident with whole households, so that those who travel together are found together; the counts are exact. */
function seated(
  random: Random,
  households: readonly Member[][],
  incidents: readonly PlannedIncident[],
): (PlannedIncident | null)[] {
  const seats: (PlannedIncident | null)[] = households.map(() => null);
  const order = shuffled(random, [...households.keys()]);
  for (const incident of incidents) {
    let room = incident.of.headCount;
    for (const index of order) {
      if (room === 0) break;
      const size = households[index]?.length ?? 0;
      if (seats[index] !== null || size > room) continue;
      seats[index] = incident;
      room -= size;
    }
  }
  return seats;
}

/** The invented population: exactly `count` persons in households, some of whom an incident holds together. */
export function populationOf(
  seed: string | number,
  count: number,
  until: string,
): { inhabitants: Inhabitant[]; incidents: PlannedIncident[] } {
  const year = Number(until.slice(0, 4));
  const incidents = incidentsOf(randomOf(seed, 'incidents'), count, until);
  const households: Member[][] = [];
  for (let left = count; left > 0; ) {
    const members = householdOf(randomOf(seed, 'household', households.length), year, left);
    households.push(members);
    left -= members.length;
  }
  const seats = seated(randomOf(seed, 'seats'), households, incidents);
  const inhabitants: Inhabitant[] = [];
  for (const [index, members] of households.entries()) {
    const ids = members.map((_, place) => `P${inhabitants.length + 1 + place}`);
    for (const [place, { identity, kinship }] of members.entries()) {
      const id = ids[place] ?? '';
      const person = personOf(seed, id, identity, index + 1, kinship, until, seats[index] ?? null);
      const companions = ids.filter((other) => other !== id);
      inhabitants.push({
        person,
        identity,
        companions,
        sharedPhone: members[place === 0 ? 1 : 0]?.identity.phone ?? null,
      });
    }
  }
  for (const { of } of incidents)
    of.headCount = inhabitants.filter(({ person }) => person.incidentId === of.id).length;
  return { inhabitants, incidents };
}
