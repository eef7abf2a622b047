import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTemplateIndex, restoreTemplateIndex } from '../index.ts';
import type { TemplateIndex } from './types.ts';

const WORDS = [
  'gaji',
  'besar',
  'kerja',
  'luar',
  'negeri',
  'makan',
  'gratis',
  '招聘',
  '客服',
  'งาน',
  'เงินเดือน',
  '0812',
  '$900',
  '@hr_x',
];
const advert = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  advert,
);

/** Which of these texts are in which template. */
const partition = (index: TemplateIndex, ids: Iterable<string>): Record<string, string | null> =>
  Object.fromEntries(Array.from(ids, (id) => [id, index.templateOf(id)]));

it('spans of whatever text follow one another from its beginning to its end', () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 6 }), (texts) => {
      const index = createTemplateIndex();
      for (const [at, text] of texts.entries()) index.add(`${at}`, text);
      for (const [at, text] of texts.entries()) {
        let end = 0;
        for (const span of index.align(`${at}`)) {
          expect(span.start).toBe(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBe(text.length);
      }
    }),
    { numRuns: 100 },
  );
});

it('taking back the last text restores every template', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), anything, (texts, last) => {
      const index = createTemplateIndex();
      for (const [at, text] of texts.entries()) index.add(`${at}`, text);
      const sizes = [...index.templates()].sort((a, b) => a.id.localeCompare(b.id));
      const before = partition(index, Object.keys(texts));
      index.add('last', last);
      expect(index.remove('last')).toBe(true);
      expect(partition(index, Object.keys(texts))).toEqual(before);
      expect([...index.templates()].sort((a, b) => a.id.localeCompare(b.id))).toEqual(sizes);
    }),
    { numRuns: 100 },
  );
});

it('texts equal but for values and case share a template, in whatever order they and others come', () => {
  fc.assert(
    fc.property(fc.array(advert, { minLength: 1, maxLength: 12 }), fc.nat(), (texts, number) => {
      const index = createTemplateIndex();
      for (const [at, text] of texts.entries()) index.add(`${at}`, text);
      for (const [at, text] of texts.entries()) {
        const hasWords = /[^\d\s$@]{2}/.test(text.replace(/@hr_x/g, ''));
        if (!hasWords) continue;
        // Two numbers side by side are one telephone number when they are long enough, so there the length stays.
        const value = /\d 0812/.test(text) ? 1000 + (number % 9000) : number + 1;
        index.add('twin', text.toUpperCase().replaceAll('0812', `${value}`));
        expect(index.templateOf('twin')).toBe(index.templateOf(`${at}`));
      }
    }),
    { numRuns: 100 },
  );
});

it('every text is in one template after any adding, replacing and removing; and so it is after taking the index up again', () => {
  const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), text: fc.option(advert) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const index = createTemplateIndex();
      const present = new Set<string>();
      for (const { id, text } of steps) {
        if (text === null) expect(index.remove(id)).toBe(present.delete(id));
        else {
          const { templateId, merged } = index.add(id, text);
          present.add(id);
          expect(index.templateOf(id)).toBe(templateId);
          for (const gone of merged) expect(index.template(gone)).toBeNull();
        }
        const sizes = new Map<string, number>();
        for (const one of present) {
          const template = index.templateOf(one)!;
          sizes.set(template, (sizes.get(template) ?? 0) + 1);
        }
        expect(new Map(Array.from(index.templates(), (one) => [one.id, one.size]))).toEqual(sizes);
        expect(index.size).toBe(present.size);
      }
      const restored = restoreTemplateIndex(index.toJSON());
      expect(partition(restored, present)).toEqual(partition(index, present));
      expect(restored.toJSON()).toEqual(index.toJSON());
    }),
    { numRuns: 60 },
  );
});

it('takes in what nobody would write', () => {
  const index = createTemplateIndex();
  const texts = [
    '',
    ' ',
    '\ud800',
    '\udc00\ud800',
    '\u200b'.repeat(1_000_000),
    'x'.repeat(5_000_000),
    'gaji besar '.repeat(30_000),
    'a.'.repeat(50_000),
    '@'.repeat(50_000),
    '1-'.repeat(50_000),
    '招'.repeat(50_000),
    `${'0812 '.repeat(20_000)}kerja`,
  ];
  for (const [at, text] of texts.entries()) index.add(`${at}`, text);
  for (const [at, text] of texts.entries()) expect(index.align(`${at}`).at(-1)?.end ?? 0).toBe(text.length);
  for (const at of [0, 2, 5]) expect(index.template(index.templateOf(`${at}`)!)!.members).toContain(`${at}`);
}, 120_000);
