import { expect, it } from 'vitest';
import { generateAdverts } from '../../gold/generate-adverts.ts';
import { measureTemplates } from '../../gold/measure.ts';
import { TEMPLATES } from '../../gold/templates.data.ts';
import { createTemplateIndex, restoreTemplateIndex } from '../index.ts';
import type { TemplateIndex } from './types.ts';

const outline = (index: TemplateIndex, templateId: string): string =>
  index
    .template(templateId)!
    .skeleton.map((part) => (part.kind === 'fixed' ? part.text : `{${part.kindOfSlot}}`))
    .join('');

it('finds the templates and slots of sixty invented templates in eleven languages, half of the adverts distorted', () => {
  const { adverts, index, ...quality } = measureTemplates(generateAdverts(1));
  expect(adverts).toBeGreaterThan(600);
  expect(quality.templates).toBe(TEMPLATES.length);
  expect(quality.adjustedRand).toBeGreaterThanOrEqual(0.99);
  expect(quality.slotRecall).toBeGreaterThanOrEqual(0.94);
  expect(quality.slotPrecision).toBeGreaterThanOrEqual(0.97);
  expect(quality.slotsExact).toBeGreaterThanOrEqual(0.88);
  const sizes = [...index.templates()].map(({ size }) => size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(adverts);
});

it('says what fills the slots', () => {
  const index = createTemplateIndex();
  const write = (id: string, place: string, pay: string, phone: string, link: string): void => {
    const text = `Dicari staf untuk kantor baru di ${place}, gaji ${pay} per bulan, makan dan mess gratis. WA ${phone} atau isi ${link}`;
    index.add(id, text);
  };
  write('a', 'Phnom Penh', '15 juta', '0812-3456-7890', 'https://abc.top/x');
  write('b', 'Bavet', '$900', '+855 96 123 4567', 'bit.ly/qwe');
  write('c', 'Poipet', '12jt', '085612345678', 'www.kerja.com');
  expect(outline(index, index.templateOf('a')!)).toBe(
    'Dicari staf untuk kantor baru di {place}, gaji {money} per bulan, makan dan mess gratis. WA {phone} atau isi {url}',
  );
});

it('shows where a text follows its template, fills it, or says something of its own', () => {
  const index = createTemplateIndex();
  const texts = {
    a: 'Butuh admin di Medan segera, lamar ke 0812 3456 7890 ya',
    b: 'Butuh admin di Bavet segera, lamar ke 0813-1111-2222 ya',
    c: 'Butuh admin di Dubai segera sekali, lamar ke 0814-1111-3333 ya',
    d: 'Butuh admin di Poipet segera, lamar ke 0815-1111-4444 ya',
    e: 'Butuh admin di Manila segera, lamar ke 0816-1111-4444 ya',
  };
  for (const [id, text] of Object.entries(texts)) index.add(id, text);
  const parts = index.align('c').map(({ start, end, slot, own }) => [texts.c.slice(start, end), slot, own]);
  expect(parts).toEqual([
    ['Butuh admin di ', null, undefined],
    ['Dubai', 0, undefined],
    [' segera ', null, undefined],
    ['sekali', null, true],
    [', lamar ke ', null, undefined],
    ['0814-1111-3333', 1, undefined],
    [' ya', null, undefined],
  ]);
});

it('sees through disguises', () => {
  const index = createTemplateIndex();
  index.add('plain', 'Lowongan kerja gaji besar makan gratis hubungi 0812');
  index.add('look-alikes', 'Lоwоngаn kеrjа gаjі bеsаr mаkаn grаtіs hubungі 0812');
  index.add('fancy', '𝐋𝐨𝐰𝐨𝐧𝐠𝐚𝐧 𝐤𝐞𝐫𝐣𝐚 𝐠𝐚𝐣𝐢 𝐛𝐞𝐬𝐚𝐫 𝐦𝐚𝐤𝐚𝐧 𝐠𝐫𝐚𝐭𝐢𝐬 𝐡𝐮𝐛𝐮𝐧𝐠𝐢 𝟎𝟖𝟏𝟐');
  index.add(
    'invisible',
    'Lo\u200bwong\u200ban ker\u2060ja ga\u00adji be\u200dsar makan gra\ufefftis hubungi 0\u200b812',
  );
  expect([...index.templates()]).toEqual([{ id: 't1', size: 4 }]);
});

it('does not chain: what is like a member but not like the template stays apart', () => {
  const index = createTemplateIndex();
  const words = Array.from(
    { length: 60 },
    (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'x' : at < 52 ? 'y' : 'z'}`,
  );
  for (let at = 0; at + 20 <= words.length; at += 4) index.add(`${at}`, words.slice(at, at + 20).join(' '));
  expect(index.templateOf('0')).not.toBe(index.templateOf('40'));
});

it('keeps the older id when templates become one, and parts them when the text is taken back for which they did', () => {
  const index = createTemplateIndex();
  const shared = 'lowongan kerja luar negeri gaji besar makan dan mess gratis';
  const own = (word: string): string[] =>
    Array.from({ length: 18 }, (_, at) => `${word}${'abcdefghijklmnopqr'[at]}`);
  index.add('a', `${shared} ${own('satu').join(' ')}`);
  index.add('b', `${shared} ${own('dua').join(' ')}`);
  expect([...index.templates()]).toEqual([
    { id: 't1', size: 1 },
    { id: 't2', size: 1 },
  ]);
  // Shares with the first no more than both share: now it shows what is fixed.
  const third = `${shared} ${own('satu').slice(0, 4).join(' ')} ${own('tiga').slice(0, 2).join(' ')}`;
  expect(index.add('c', third)).toEqual({ templateId: 't1', isNew: false, merged: ['t2'] });
  expect(index.template('t2')).toBeNull();
  expect(index.templateOf('b')).toBe('t1');
  expect(index.toJSON().groups).toEqual([
    { id: 't1', joined: null },
    { id: 't2', joined: { to: 't1', by: 'c' } },
  ]);
  index.remove('c');
  expect(index.templateOf('b')).toBe('t2');
});

it('a text that is put again stays, and one that was edited stays where it is still alike', () => {
  const index = createTemplateIndex();
  const text = 'Butuh admin toko di Medan segera, gaji besar, lamar ke 0812 3456 7890';
  index.add('a', text);
  expect(index.add('a', text)).toEqual({ templateId: 't1', isNew: false, merged: [] });
  expect(index.add('a', `${text} ya kak, cepat`)).toEqual({ templateId: 't1', isNew: false, merged: [] });
  expect(index.template('t1')!.members).toEqual(['a']);
  expect(index.add('a', 'Selamat pagi semuanya')).toEqual({ templateId: 't2', isNew: true, merged: [] });
  expect(index.size).toBe(1);
  expect(index.template('t1')).toBeNull();
});

it('is taken up again where it was, with its texts or asking for them', () => {
  const adverts = generateAdverts(3).slice(0, 200);
  const index = createTemplateIndex();
  for (const { id, text } of adverts) index.add(id, text);
  const texts = new Map(adverts.map(({ id, text }) => [id, text]));
  const bare = index.toJSON({ texts: false });
  expect(JSON.stringify(bare)).not.toContain(adverts[0]!.text);
  const restored = [
    restoreTemplateIndex(JSON.parse(JSON.stringify(index))),
    restoreTemplateIndex(bare, (id) => texts.get(id)!),
  ];
  for (const other of restored) {
    expect([...other.templates()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...index.templates()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(other.align(adverts[5]!.id)).toEqual(index.align(adverts[5]!.id));
    expect(other.toJSON()).toEqual(index.toJSON());
    expect(other.add('new', adverts[7]!.text).templateId).toBe(index.templateOf(adverts[7]!.id));
  }
});
