import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RISK_WEIGHTS } from '../data/risk-weights.generated.ts';
import { assessRisk, evaluateTexts, INDICATORS, readText, riskOf } from '../index.ts';
import { learnShipped, type RiskExample } from './learn-shipped.ts';

const LURE =
  'Loker operator chat Sihanoukville gaji besar, tiket ditanggung, tanpa pengalaman, minat japri, bukan scam';
const WARNING =
  'Hati-hati loker ke Kamboja: banyak penipuan, jangan percaya tawaran gaji besar tanpa pengalaman';
const VACANCY =
  'Lowongan resmi: staf pembukuan di kantor cabang, kontrak tertulis, wawancara dua tahap, kirim CV dan dua surat rujukan';

describe('risk', () => {
  it('puts a lure above a vacancy and a warning, by its words and by its reading', () => {
    for (const read of [(text: string) => text, (text: string) => readText(text)]) {
      const [lure, warning, vacancy] = [LURE, WARNING, VACANCY].map((text) => riskOf(read(text)));
      expect(lure).toBeGreaterThan(0.6);
      expect(Math.max(warning!, vacancy!)).toBeLessThan(0.4);
    }
  });

  it('gives reasons that add up to what it says, the weightiest first, with their places', () => {
    const reading = readText(LURE);
    const { probability, reasons } = assessRisk(reading);
    const margin = reasons.reduce((sum, { logOdds }) => sum + logOdds, RISK_WEIGHTS.findings.bias);
    expect(reasons.length).toBeLessThan(12);
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-margin)), 9);
    const sizes = reasons.map(({ logOdds }) => Math.abs(logOdds));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { source, spans } of reasons)
      if (source === 'indicator') expect(spans.length).toBeGreaterThan(0);
  });

  it('never scores a plea, and does not guess at what it cannot know', () => {
    const plea = 'tolong kami, paspor kami diambil bos, kami disekap dan dipukul, selamatkan kami';
    expect(assessRisk(plea)).toEqual({ probability: null, abstained: 'plea', reasons: [] });
    expect(assessRisk('ok')).toMatchObject({ probability: null, abstained: 'too_short' });
    expect(assessRisk('')).toMatchObject({ probability: null, abstained: 'too_short' });
    expect(assessRisk('Ĉu vi jam aĉetis la panon por nia hodiaŭa vespermanĝo')).toMatchObject({
      probability: null,
      abstained: expect.stringMatching(/unknown_language|nothing_known/),
    });
    expect(riskOf(plea)).toBe(RISK_WEIGHTS.chance);
  });

  it('lets no sign of deception speak against it, nor a counter-sign for it', () => {
    for (const { code, group, strength } of INDICATORS.filter((one) => one.group !== 'victim'))
      for (const { weights } of [RISK_WEIGHTS.findings, RISK_WEIGHTS.words]) {
        const weight = weights[`indicator ${code} said`] ?? 0;
        if (strength === 'counter') expect(weight, `${code} ${group}`).toBeLessThanOrEqual(0);
        else expect(weight, `${code} ${group}`).toBeGreaterThanOrEqual(0);
      }
  });

  it('says of the held half of the gold what came true', () => {
    const gold = readFileSync(new URL('../../gold/kinds.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { half: string; kind: string; text: string })
      .filter(({ half, kind }) => half === 'hold' && kind !== 'plea');
    const labels = gold.map(({ kind }) => (kind === 'lure' || kind === 'other_scam' ? 1 : 0) as 0 | 1);
    const outcome = evaluateTexts({ texts: gold.map(({ text }) => text), labels });
    expect(outcome.f1).toBeGreaterThanOrEqual(0.95);
    expect(outcome.precision).toBeGreaterThanOrEqual(0.97);
    expect(outcome.calibrationError).toBeLessThanOrEqual(0.05);
  });

  it('ships weights under 2 MB', () => {
    expect(statSync(new URL('../data/risk-weights.generated.ts', import.meta.url)).size).toBeLessThan(2e6);
  });

  it('is what evaluation without folds measures', () => {
    expect(evaluateTexts({ texts: [LURE, VACANCY], labels: [1, 0] })).toMatchObject({
      f1: 1,
      threshold: 0.5,
    });
  });
});

describe('learning the shipped weights', () => {
  const example = (text: string, label: 0 | 1, group: number): RiskExample => ({
    text,
    label,
    group,
    weight: 1,
    reading: readText(text),
  });
  const endings = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');
  const examples = endings.flatMap((ending, at) => [
    example(`undian berhadiah besar untuk nomor ${ending} segera klaim`, 1, 2 * at),
    example(`rapat warga besar di balai nomor ${ending} segera datang`, 0, 2 * at + 1),
  ]);

  it('finds the words that divide, gives the same each time, and leaves other words out', () => {
    const words = new Set(['undian', 'rapat', 'besar']);
    const model = learnShipped(examples, words);
    expect(model.weights['word undian']).toBeGreaterThan(0.1);
    expect(model.weights['word rapat']).toBeLessThan(-0.1);
    expect(Object.keys(model.weights).filter((key) => key.startsWith('word klaim'))).toEqual([]);
    expect(learnShipped(examples, words)).toEqual(model);
  });
});
