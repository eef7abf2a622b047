import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASKED_OF_ALL, type Assessed, auditScreening } from './audit.ts';
import { copiedTexts } from './copied-texts.ts';

const WORDS =
  'orang itu datang lewat negara ketiga dan bekerja di kantor sampai malam tanpa upah yang dijanjikan kepada keluarga sebelum berangkat'.split(
    ' ',
  );
/** Invented reasons that differ from one another, by number. */
const reasons = (number: number): string =>
  Array.from(
    { length: 30 },
    (_, at) => WORDS[Math.floor(Math.abs(Math.sin(number * 97.13 + at * 13.7) * 1e4)) % WORDS.length],
  ).join(' ');

const assessed = (
  caseNumber: number,
  officerId: string,
  found: boolean,
  change: Partial<Assessed> = {},
): Assessed => ({
  caseNumber,
  officerId,
  officerName: officerId,
  site: { key: 'KH', name: null },
  day: '2026-02-03',
  found,
  minutes: 90,
  interviewMinutes: [45],
  interpreterMissing: false,
  looked: new Set(ASKED_OF_ALL),
  reasons: reasons(caseNumber),
  ...change,
});
const COPY =
  'Bekerja dengan upah dibayar dan bebas keluar; tidak ada cara paksa yang ditemukan sampai hari ini.';

/** Three officers who find two in five, and one who copies reasons, hurries and finds nobody. */
const office = (): Assessed[] => [
  ...Array.from({ length: 150 }, (_, at) => assessed(at + 1, ['ana', 'bima', 'cita'][at % 3]!, at % 5 < 2)),
  ...Array.from({ length: 60 }, (_, at) =>
    assessed(at + 151, 'dodi', false, {
      reasons: `${COPY} Kasus ${at}.`,
      interviewMinutes: [6],
      interpreterMissing: at % 2 === 0,
      looked: new Set(['interview', 'ilo.1']),
      minutes: 8,
      site: { key: 'MM', name: null },
    }),
  ),
];

describe('the audit', () => {
  it('marks who finds nobody where others find two in five, and nobody else', () => {
    const { officers, office: all } = auditScreening(office(), { short: 15 });
    const dodi = officers.find(({ key }) => key === 'dodi')!;
    expect(dodi).toMatchObject({
      assessed: 60,
      found: 0,
      unusual: 'low',
      shortInterviews: 60,
      interpreterMissing: 30,
      copiedReasons: 60,
      medianMinutes: 8,
    });
    expect(dodi.logChanceOfNone).toBeCloseTo(60 * Math.log10(1 - 60.5 / 151), 6);
    expect(dodi.asked).toBeCloseTo(2 / ASKED_OF_ALL.length, 9);
    expect(dodi.unasked[0]).toEqual({ key: 'child.under_18', count: 60 });
    for (const { key, unusual, copiedReasons } of officers.filter((one) => one.key !== 'dodi')) {
      expect(unusual, key).toBeNull();
      expect(copiedReasons, key).toBe(0);
    }
    expect(all).toMatchObject({ assessed: 210, found: 60, rest: null, p: null });
  });

  it('names copied reasons by case numbers and officers only', () => {
    const audit = auditScreening(office(), { short: 15 });
    expect(audit.copied).toHaveLength(1);
    expect(audit.copied[0]).toMatchObject({ officers: [{ key: 'dodi', count: 60 }] });
    expect(JSON.stringify(audit)).not.toContain('upah dibayar');
  });

  it('raises hardly an alarm in offices where all find alike', () => {
    let alarms = 0;
    let offices = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (chances) => {
        const cases = Array.from({ length: 200 }, (_, at) =>
          assessed(at, `officer ${at % 8}`, (chances.next().value as number) < 0.4, { reasons: '' }),
        );
        offices += 1;
        if (auditScreening(cases, { short: 15 }).officers.some(({ unusual }) => unusual)) alarms += 1;
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(alarms / offices).toBeLessThan(0.2);
  });

  it('counts each group’s cases once along officers, sites and days', () => {
    const { officers, sites, days } = auditScreening(office(), { short: 15 });
    for (const groups of [officers, sites, days])
      expect(groups.reduce((sum, group) => sum + group.assessed, 0)).toBe(210);
    expect(auditScreening([], { short: 15 })).toMatchObject({
      officers: [],
      office: { assessed: 0, p: null },
    });
  });
});

describe('copied texts', () => {
  it('are found with a word changed, another number, other signs; not where only the matter is alike', () => {
    const found = copiedTexts([
      { key: 'a', text: COPY },
      { key: 'b', text: `${COPY.toUpperCase()} !!` },
      { key: 'c', text: COPY.replace('hari ini', 'kemarin') },
      {
        key: 'd',
        text: 'Perselisihan upah tanpa ancaman; dirujuk ke atase ketenagakerjaan. Dibuka lagi bila ada keterangan baru.',
      },
      { key: 'e', text: 'Tidak.' },
      { key: 'f', text: 'Tidak.' },
    ]);
    expect(found.map(({ keys }) => keys.sort())).toEqual([['a', 'b', 'c']]);
    expect(found[0]?.similarity).toBeGreaterThan(0.79);
  });

  it('reads scripts that write no blanks between words', () => {
    const thai = 'ทำงานโดยได้รับค่าจ้างและออกไปข้างนอกได้อย่างอิสระไม่พบการบังคับใดๆจนถึงวันนี้';
    expect(
      copiedTexts([
        { key: 'a', text: thai },
        { key: 'b', text: `${thai}ครับ` },
      ]),
    ).toHaveLength(1);
  });

  it('agrees with comparing every pair', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 12 }), (picks) => {
        const texts = picks.map((pick, at) => ({ key: String(at), text: reasons(pick + 3) }));
        const expected = [...new Set(picks)].filter((pick) => picks.filter((one) => one === pick).length > 1);
        expect(copiedTexts(texts)).toHaveLength(expected.length);
      }),
    );
  });
});
