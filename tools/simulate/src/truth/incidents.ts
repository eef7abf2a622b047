import { addDays } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { InventedIncident } from '../types.ts';
import { type Site, siteOf } from './journey.ts';

const KINDS = ['raid', 'compound', 'flight'] as const;
/** Invented names; whoever finds a real house of that name finds chance. */
const COMPOUNDS = [
  'Teratai 7',
  'Bukit Anggrek',
  'Lotus Quay',
  'Blue Heron Park',
  'Jade Terrace',
  'Nine Palms',
  'Kirana Court',
  'Silver Reed',
];

export interface PlannedIncident {
  of: InventedIncident;
  site: Site;
}

/**
 * Incidents that hold about a quarter of the persons. The first is a raid with 45 people, where the region has 180 or
 * more; in smaller regions with a quarter of them.
 */
export function incidentsOf(random: Random, persons: number, until: string): PlannedIncident[] {
  const planned: PlannedIncident[] = [];
  let room = Math.floor(persons / 4);
  while (room >= 3) {
    const index = planned.length;
    const kind = KINDS[index % 3] ?? 'raid';
    const headCount = Math.min(room, index === 0 ? 45 : random.between(6, 70));
    const site = siteOf(random);
    const date = addDays(until, -random.between(10, 600));
    const title =
      kind === 'flight'
        ? `Charter flight from ${site.name}`
        : `${kind === 'raid' ? 'Raid' : 'Compound'} ${COMPOUNDS[index % COMPOUNDS.length]}, ${site.name}`;
    planned.push({
      of: { id: `I${index + 1}`, kind, title, place: site.name, country: site.country, date, headCount },
      site,
    });
    room -= headCount;
  }
  return planned;
}
