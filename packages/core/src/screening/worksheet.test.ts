import { describe, expect, it } from 'vitest';
import { FACTS_TO_EXPLAIN, STANDARDS_OF_PROOF, TRAUMA_PROMPT } from './data/facts.data.ts';
import { SCAM_INDICATORS } from './data/scam-compound.data.ts';
import { STANDARDS } from './schema.ts';
import { findQuestion, QUESTIONS, questionsOf, WORKSHEET } from './worksheet.ts';

describe('the worksheet', () => {
  it('asks the age, the elements, the eleven, then Delphi by dimension', () => {
    expect(WORKSHEET.map(({ id }) => id)).toEqual([
      'child',
      'act',
      'means',
      'purpose',
      'offence',
      'ilo',
      'delphi.D1',
      'delphi.D2',
      'delphi.D3',
      'delphi.D4',
      'delphi.D5',
      'delphi.D6',
    ]);
  });

  it('holds every element of both laws', () => {
    expect(questionsOf('palermo', 'act')).toHaveLength(5);
    expect(questionsOf('uu21', 'act')).toHaveLength(6);
    expect(questionsOf('palermo', 'means')).toHaveLength(9);
    expect(questionsOf('uu21', 'means')).toHaveLength(10);
    expect(QUESTIONS.filter(({ law }) => law === 'ilo')).toHaveLength(11);
    expect(QUESTIONS.filter(({ law }) => law === 'delphi')).toHaveLength(67);
    for (const id of [
      'ilo.11',
      'delphi.D1.nature_of_job',
      'palermo.act.recruitment',
      'uu21.act.perekrutan',
      'uu21.means.penyekapan',
      'uu21.purpose.eksploitasi',
      'uu21.result.tereksploitasi',
    ])
      expect(findQuestion(id)?.id).toBe(id);
  });

  it('names each question once, within the length of the wire, and each in exactly one row', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const { id } of QUESTIONS) expect(id.length).toBeLessThanOrEqual(80);
    for (const { rows, questions } of WORKSHEET)
      expect(rows.flat().sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  it('puts corresponding questions side by side, both ways', () => {
    expect(findQuestion('palermo.act.receipt')?.corresponds).toEqual([
      'uu21.act.penerimaan',
      'ra9208.act.receipt',
      'th2551.act.receiving',
      'my670.act.receiving',
    ]);
    for (const { id, corresponds } of QUESTIONS)
      for (const other of corresponds) expect(findQuestion(other)?.corresponds).toContain(id);
    expect(WORKSHEET.find(({ id }) => id === 'act')?.rows).toContainEqual([
      'palermo.act.transfer',
      'uu21.act.pemindahan',
      'ra9208.act.transfer',
      'my670.act.transferring',
    ]);
  });

  it('speaks both languages everywhere', () => {
    const words = [
      ...WORKSHEET.flatMap(({ title, intro }) => [title, intro]),
      ...QUESTIONS.flatMap(({ text, help }) => [text, help]),
      ...FACTS_TO_EXPLAIN.flatMap(({ text, help }) => [text, help]),
      ...SCAM_INDICATORS.map(({ text }) => text),
      ...STANDARDS.flatMap((standard) => [
        STANDARDS_OF_PROOF[standard].name,
        STANDARDS_OF_PROOF[standard].use,
      ]),
      TRAUMA_PROMPT,
    ];
    for (const { en, id } of words) {
      expect(en.trim()).not.toBe('');
      expect(id.trim()).not.toBe('');
      expect(id).not.toBe(en);
    }
  });

  it('leads from every indicator only to questions that exist, of a law', () => {
    for (const { bearsOn } of QUESTIONS)
      for (const id of bearsOn) expect(['palermo', 'uu21']).toContain(findQuestion(id)?.law);
    for (const { questions } of SCAM_INDICATORS) {
      expect(questions.length).toBeGreaterThan(0);
      for (const id of questions) expect(findQuestion(id)?.id).toBe(id);
    }
    expect(SCAM_INDICATORS.map(({ code }) => code)).toEqual(
      Array.from({ length: 17 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('marks what was not read in its official source', () => {
    expect(QUESTIONS.filter(({ law, verified }) => law === 'delphi' && verified)).toEqual([]);
    expect(SCAM_INDICATORS.some(({ verified }) => verified)).toBe(false);
    expect(findQuestion('uu21.means.penyekapan')?.verified).toBe(true);
  });
});
