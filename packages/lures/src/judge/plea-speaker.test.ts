import { expect, it } from 'vitest';
import { readText } from '../index.ts';

it.each([
  ['self', true, 'tolong selamatkan kami, kami disekap dan disetrum tiap hari'],
  ['self', false, 'please help us, they took our passports and we cannot leave the building'],
  ['self', false, 'is this the embassy? cannot talk, they are watching. pick me up please'],
  ['self', true, 'cứu em với, em bị nhốt, mai họ bán em sang công ty khác'],
  ['relative', true, 'my brother is locked inside a compound, they beat him. please rescue him'],
  ['relative', true, 'Anak saya disekap di sana, dia disetrum, tolong selamatkan anak saya'],
  [
    'relative',
    false,
    'malam pak, mohon bantuannya. ini soal adik saya, dia kerja di Poipet. paspornya diambil bos, tidak boleh keluar gedung. saya mohon dibantu',
  ],
  ['relative', true, 'Kapatid ko po kinulong doon, sinasaktan siya. Tulungan niyo po siya makauwi'],
])('%s, pressing %s: %s', (by, pressing, words) => {
  const { plea } = readText(words);
  expect([plea.urgent, plea.by, plea.pressing]).toEqual([true, by, pressing]);
});

it('says nothing of a text that is no plea', () => {
  const { plea } = readText('selamat pagi, jam buka kantor hari ini?');
  expect([plea.urgent, plea.by, plea.pressing]).toEqual([false, null, false]);
});
