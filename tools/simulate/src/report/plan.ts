import { addDays } from '../calendar.ts';
import { randomOf } from '../random.ts';
import type { PlannedIncident } from '../truth/incidents.ts';
import type { Inhabitant } from '../truth/population.ts';
import type { InventedReport } from '../types.ts';
import { listReport, personReport } from './build.ts';
import { otherReport } from './others.ts';

/** Share of reports about nobody in need, and of reports that tell again of somebody already told of. */
const NOBODY = 0.09;
const REPEATED = 0.18;

/** Cuts the persons into `count` groups, or one a person where they are fewer. Companions go together first. */
export function groupsOf(persons: readonly Inhabitant[], count: number): Inhabitant[][] {
  let surplus = Math.max(0, persons.length - count);
  const groups: Inhabitant[][] = [];
  for (const one of persons) {
    const group = groups.at(-1);
    if (group && surplus > 0 && group[0]!.companions.includes(one.person.id)) {
      group.push(one);
      surplus--;
    } else groups.push([one]);
  }
  if (groups.length <= count) return groups;
  const cut = (index: number) => Math.floor((index * groups.length) / count);
  return Array.from({ length: count }, (_, index) => groups.slice(cut(index), cut(index + 1)).flat());
}

function listsOf(
  seed: string | number,
  inhabitants: readonly Inhabitant[],
  incidents: readonly PlannedIncident[],
  most: number,
  until: string,
): { reports: InventedReport[]; onlyListed: Set<string> } {
  const reports: InventedReport[] = [];
  const onlyListed = new Set<string>();
  for (const { of } of incidents.slice(0, most)) {
    const members = inhabitants.filter(({ person }) => person.incidentId === of.id);
    const random = randomOf(seed, 'list', of.id);
    // A list names most, not all, of those who were there; of half of them nothing else is ever heard.
    const listed = of.id === 'I1' ? members : members.filter(() => random.chance(0.85));
    if (listed.length === 0) continue;
    for (const { person } of listed) if (random.chance(0.5)) onlyListed.add(person.id);
    const after = addDays(of.date, random.between(1, 6));
    const last = addDays(until, -1);
    reports.push(listReport(random, listed, of.title, after < last ? after : last));
  }
  return { reports, onlyListed };
}

/**
 * Exactly `count` reports in which every person occurs at least once (if `count` allows any report about persons), in order of
 * arrival. Fewer reports than persons make groups; more make people be told of again.
 */
export function reportsOf(
  seed: string | number,
  inhabitants: readonly Inhabitant[],
  incidents: readonly PlannedIncident[],
  count: number,
  until: string,
): InventedReport[] {
  const nobody =
    inhabitants.length === 0 ? count : Math.min(Math.round(count * NOBODY), Math.max(0, count - 1));
  const about = count - nobody;
  const lists = listsOf(seed, inhabitants, incidents, Math.floor(about / 20), until);
  const left = about - lists.reports.length;
  const told = inhabitants.filter(({ person }) => !lists.onlyListed.has(person.id));
  const groups = groupsOf(told, Math.max(Math.min(1, left), left - Math.round(count * REPEATED)));
  const reports = [...lists.reports];
  for (const [index, group] of groups.entries()) {
    const random = randomOf(seed, 'report', index);
    // More than six fit no chat: they come as a list.
    reports.push(
      group.length > 6
        ? listReport(random, group, 'daftar nama', addDays(until, -random.between(1, 300)))
        : personReport(random, group, until),
    );
  }
  for (let again = 0; reports.length < about; again++) {
    const random = randomOf(seed, 'again', again);
    // The square makes some people be reported many times, as the best known are.
    const one = inhabitants[Math.floor(inhabitants.length * random.next() ** 2)]!;
    reports.push(personReport(random, [one], until));
  }
  for (let index = 0; index < nobody; index++)
    reports.push(otherReport(seed, randomOf(seed, 'other', index), until));
  reports.sort((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : a.arrivedAt > b.arrivedAt ? 1 : 0));
  return reports.map((report, index) => ({ ...report, id: `R${index + 1}` }));
}
