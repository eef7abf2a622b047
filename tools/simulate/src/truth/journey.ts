import { addDays } from '../calendar.ts';
import { sites, transits } from '../data/places.data.ts';
import type { Random } from '../random.ts';
import type { EventKind, InventedIncident, JourneyEvent, Place, SiteCountry, TrueOutcome } from '../types.ts';

export type Site = (typeof sites)[number];
const SHARES: readonly (readonly [SiteCountry, number])[] = [
  ['KH', 52],
  ['MM', 28],
  ['LA', 9],
  ['PH', 6],
  ['TH', 5],
];

/** A place of exploitation: Cambodia and Myanmar mostly. */
export function siteOf(random: Random): Site {
  const country = random.weighted(SHARES);
  return random.pick(sites.filter((site) => site.country === country));
}

export const placeOf = ({ name, country, latitude, longitude }: Place): Place => ({
  name,
  country,
  latitude,
  longitude,
});

/**
 * The dated steps of one journey, in order of time and none after `until`. An incident fixes the place, and its date ends
 * the stay (raid), the flight home (flight) or lies within the stay (compound).
 */
export function journeyOf(
  random: Random,
  home: Place,
  until: string,
  outcome: TrueOutcome,
  incident: { of: InventedIncident; site: Site } | null,
): JourneyEvent[] {
  const stay = random.between(20, 300);
  // Reports have become more of late: the square brings dates nearer to the end.
  const end = incident ? incident.of.date : addDays(until, -Math.floor(720 * random.next() ** 1.6));
  const arrived = addDays(end, -stay);
  const travelled = addDays(arrived, -random.between(1, 4));
  const recruited = addDays(travelled, -random.between(5, 45));
  const site = placeOf(incident?.site ?? siteOf(random));
  const events: JourneyEvent[] = [];
  const add = (kind: EventKind, date: string, place: Place) => {
    if (date <= until) events.push({ kind, date, ...place });
  };
  add('recruited', recruited, home);
  add('travelled', travelled, placeOf(random.pick(transits)));
  add('arrived', arrived, site);
  let here = site;
  if (incident === null && random.chance(outcome === 'victim' ? 0.25 : 0.06)) {
    here = placeOf(siteOf(random));
    add('moved', addDays(arrived, Math.floor(stay * 0.4)), here);
  }
  // Drawn for everyone, so that brothers and sisters of one stream keep one journey whatever each of them met.
  const ransomDrawn = random.chance(0.35);
  if (outcome === 'victim' && ransomDrawn)
    add('asked_for_ransom', addDays(arrived, Math.floor(stay * 0.7)), here);
  const fate = incident
    ? incident.of.kind === 'compound'
      ? 'held'
      : 'home'
    : random.weighted([
        ['held', 30],
        ['freed', 20],
        ['home', 50],
      ]);
  if (fate === 'held') {
    add('last_seen', end, here);
    return events;
  }
  const freed = incident?.of.kind === 'flight' ? addDays(end, -random.between(3, 14)) : end;
  add('freed', freed < arrived ? end : freed, here);
  if (fate === 'home')
    add('home', incident?.of.kind === 'flight' ? end : addDays(end, random.between(3, 60)), home);
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
