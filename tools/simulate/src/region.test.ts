import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldPairs, simulateRegion } from './index.ts';

const until = '2026-11-20';
const region = simulateRegion({ seed: 'a', until });
const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('simulateRegion', () => {
  it('gives the same bytes for the same seed and others for another', () => {
    const small = (seed: string) => digest(simulateRegion({ seed, reports: 120, persons: 100, until }));
    expect(small('x')).toBe(small('x'));
    expect(small('x')).not.toBe(small('y'));
  });

  it('has exactly the counts asked for, and every person in some report', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(150), fc.nat(), (reports, persons, seed) => {
        const made = simulateRegion({ seed, reports, persons, until });
        expect([made.reports.length, made.persons.length]).toEqual([reports, persons]);
        const told = new Set(
          made.reports.flatMap(({ subjects }) => subjects.map(({ personId }) => personId)),
        );
        expect(told.size).toBe(reports === 0 ? 0 : persons);
      }),
      { numRuns: 40 },
    );
    expect([region.reports.length, region.persons.length]).toEqual([3000, 2800]);
  });

  it('refuses bad arguments', () => {
    expect(() => simulateRegion({ seed: 1, reports: -1, until })).toThrow('reports');
    expect(() => simulateRegion({ seed: 1, persons: 1.5, until })).toThrow('persons');
    expect(() => simulateRegion({ seed: 1, until: 'soon' })).toThrow('until');
  });

  it('dates nothing after the end and keeps journeys in order', () => {
    for (const { arrivedAt } of region.reports) expect(arrivedAt < until).toBe(true);
    for (const { journey } of region.persons) {
      const dates = journey.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(dates.every((date) => date <= until)).toBe(true);
    }
    for (const { actions } of region.cases) {
      const times = actions.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      expect((times.at(-1) ?? '') <= `${until}T00:00:00Z`).toBe(true);
    }
  });

  it('holds a raid of 45 people, a compound and a flight, each with its people at its place', () => {
    expect(region.incidents[0]).toMatchObject({ kind: 'raid', headCount: 45 });
    expect(new Set(region.incidents.map(({ kind }) => kind))).toEqual(
      new Set(['raid', 'compound', 'flight']),
    );
    for (const { id, headCount, place } of region.incidents) {
      const members = region.persons.filter(({ incidentId }) => incidentId === id);
      expect(members).toHaveLength(headCount);
      for (const { journey } of members) expect(journey.some(({ name }) => name === place)).toBe(true);
    }
  });

  it('lets companions share one journey', () => {
    const byGroup = new Map<string, string[]>();
    for (const { travelGroup, journey } of region.persons) {
      const arrival = journey.find(({ kind }) => kind === 'arrived');
      byGroup.set(travelGroup, [...(byGroup.get(travelGroup) ?? []), `${arrival?.date} ${arrival?.name}`]);
    }
    const together = [...byGroup.values()].filter((arrivals) => arrivals.length > 1);
    expect(together.length).toBeGreaterThan(100);
    for (const arrivals of together) expect(new Set(arrivals).size).toBe(1);
  });

  it('shows every status and outcome on the dashboard, with some two in five decided cases found to be victims', () => {
    expect(new Set(region.cases.map(({ expected }) => expected.status))).toEqual(
      new Set(['open', 'screening', 'awaiting_second_reader', 'decided', 'closed']),
    );
    const outcomes = region.cases
      .map(({ expected }) => expected.outcome)
      .filter((outcome) => outcome !== 'undecided');
    const victims = outcomes.filter((outcome) => outcome !== 'not_victim').length;
    expect(victims / outcomes.length).toBeGreaterThan(0.33);
    expect(victims / outcomes.length).toBeLessThan(0.47);
  });
});

describe('the gold', () => {
  it('pairs subjects of one person only, each pair once', () => {
    const subjects = new Map(region.reports.map((report) => [report.id, report.subjects]));
    const pairs = goldPairs(region);
    for (const [a, b] of pairs) {
      expect(subjects.get(a.reportId)?.[a.subject]?.personId).toBe(
        subjects.get(b.reportId)?.[b.subject]?.personId,
      );
      expect(`${a.reportId}/${a.subject}`).not.toBe(`${b.reportId}/${b.subject}`);
    }
    const times = new Map<string, number>();
    for (const { subjects: all } of region.reports)
      for (const { personId } of all) times.set(personId, (times.get(personId) ?? 0) + 1);
    const expected = [...times.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
    expect(pairs).toHaveLength(expected);
    expect(expected).toBeGreaterThan(500);
  });

  it('quotes words that stand where it says', () => {
    for (const { text, subjects } of region.reports) {
      for (const { statements } of subjects) {
        for (const { words, start, end } of statements) {
          expect(words.length).toBeGreaterThan(0);
          expect(text.slice(start, end)).toBe(words);
        }
      }
    }
  });

  it('names suspects only where the words tell them from people at risk', () => {
    const records = region.reports.filter(({ format }) => format === 'csv' || format === 'form');
    for (const { subjects } of records) for (const { role } of subjects) expect(role).toBe('person_at_risk');
    expect(region.reports.some(({ subjects }) => subjects.some(({ role }) => role === 'suspect'))).toBe(true);
  });

  it('says of indicators only what is true, and marks pleas only where somebody is in need', () => {
    const persons = new Map(region.persons.map((person) => [person.id, person]));
    for (const { kind, subjects } of region.reports) {
      if (kind === 'plea') expect(subjects.length).toBeGreaterThan(0);
      if (kind === 'lure' || kind === 'warning' || kind === 'vacancy') expect(subjects).toEqual([]);
      for (const { personId, statements } of subjects) {
        const said = statements.filter(({ field }) => field === 'indicator').map(({ value }) => value);
        expect(persons.get(personId)?.indicators).toEqual(expect.arrayContaining(said));
      }
    }
  });
});
