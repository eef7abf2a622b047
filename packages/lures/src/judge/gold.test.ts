import { describe, expect, it } from 'vitest';
import { measure, readGold } from '../../scripts/gold.ts';
import { disguise } from '../attack/disguise.ts';

const seeded = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
const gold = readGold();
const sets = gold.filter((line) => line.half === 'develop' || line.half === 'hold');

describe('the gold of pleas and kinds', () => {
  it('holds 400 lines for pleas and 320 for kinds, in ten languages', () => {
    expect(sets.filter((line) => line.id.startsWith('pleas.'))).toHaveLength(400);
    expect(sets.filter((line) => line.id.startsWith('kinds.'))).toHaveLength(320);
    expect(new Set(sets.map((line) => line.language)).size).toBe(10);
    expect(new Set(gold.map((line) => line.id)).size).toBe(gold.length);
  });

  it.each(['develop', 'hold'])('%s: pleas found, and nothing ordinary called a lure', (half) => {
    const { figures } = measure(sets.filter((line) => line.half === half));
    expect(figures.recall).toBeGreaterThanOrEqual(0.98);
    expect(figures.precision).toBeGreaterThanOrEqual(0.8);
    expect(figures.calledLure).toBeLessThanOrEqual(0.03);
    expect(figures.lureRecall).toBeGreaterThanOrEqual(0.9);
    expect(figures.kindsRight).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['round-10', 'round-11'])(
    'finds pleas of %s, of which neither lists nor weights were made',
    (round) => {
      const { figures } = measure(gold.filter((line) => line.half === round));
      expect(figures.recall).toBeGreaterThanOrEqual(0.8);
      expect(figures.precision).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('reads a month of a hotline that nothing was learned from: pleas found, lures told from lawful texts', () => {
    const { figures } = measure(gold.filter((line) => line.half === 'round-12'));
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.precision).toBeGreaterThanOrEqual(0.8);
    expect(figures.calledLure).toBeLessThanOrEqual(0.03);
    expect(figures.lureRecall).toBeGreaterThanOrEqual(0.85);
  });

  it.each([...new Set(sets.map((line) => line.language))])('%s: no language is left behind', (language) => {
    const { figures } = measure(sets.filter((line) => line.language === language));
    expect(figures.recall).toBeGreaterThanOrEqual(0.9);
    expect(figures.precision).toBeGreaterThanOrEqual(0.8);
    expect(figures.calledLure).toBeLessThanOrEqual(0.05);
  });

  it('shows the words of every plea it reads', () => {
    for (const { line, reading } of measure(gold).read) {
      const { urgent, spans } = reading.plea;
      expect(spans.length > 0, line.id).toBe(urgent);
      for (const { start, end } of [...spans, ...(reading.kindSpan ? [reading.kindSpan] : [])]) {
        expect(start, line.id).toBeGreaterThanOrEqual(0);
        expect(end, line.id).toBeGreaterThan(start);
        expect(end, line.id).toBeLessThanOrEqual(line.text.length);
      }
    }
  });

  it('loses at most five points of pleas and lures when the texts are disguised', () => {
    const plain = measure(sets).figures;
    const random = seeded(20_241_128);
    const hidden = measure(sets, (text) => disguise(text, random)).figures;
    expect(plain.recall - hidden.recall).toBeLessThanOrEqual(0.05);
    expect(plain.lureRecall - hidden.lureRecall).toBeLessThanOrEqual(0.05);
    expect(hidden.precision).toBeGreaterThanOrEqual(0.8);
  });
});
