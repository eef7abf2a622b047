import { expect, it } from 'vitest';
import { readFlights } from './read-flights.ts';
import { readRelations } from './read-relations.ts';

const read = (text: string, ...names: string[]) =>
  readRelations(
    text,
    names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  ).map(({ kind, of, name, start, end }) => `${names[name]} ${kind} ${of} [${text.slice(start, end)}]`);

it.each([
  ['anak saya bernama Sari Contoh', 'Sari Contoh', 'Sari Contoh child teller [anak saya]'],
  ['adiknya Budi Contoh juga di sana', 'Budi Contoh', 'Budi Contoh sibling other [adiknya]'],
  [
    'dia berangkat bersama Tono Contoh',
    'Tono Contoh',
    'Tono Contoh travelled_with teller [berangkat bersama]',
  ],
  ['agennya Rudi Contoh', 'Rudi Contoh', 'Rudi Contoh recruiter other [agennya]'],
  ['adik ipar saya Joko Contoh', 'Joko Contoh', 'Joko Contoh relative teller [adik ipar saya]'],
  ['my cousin John Sample', 'John Sample', 'John Sample relative teller [cousin]'],
  ['her brother John Sample', 'John Sample', 'John Sample sibling other [brother]'],
  ['the recruiter is called Max Sample', 'Max Sample', 'Max Sample recruiter teller [recruiter]'],
  ['anak ko po si Liza Halimbawa', 'Liza Halimbawa', 'Liza Halimbawa child teller [anak ko po]'],
  ['น้องชายผมชื่อสมชาย สมมุติ', 'สมชาย สมมุติ', 'สมชาย สมมุติ sibling teller [น้องชาย]'],
  ['弟弟叫王小明', '王小明', '王小明 sibling teller [弟弟]'],
])('%s', (text, name, expected) => {
  expect(read(text, name)).toEqual([expected]);
});

it('claims nothing of names that no such word precedes', () => {
  expect(read('Ibu Rina Contoh melapor tentang Sari', 'Rina Contoh', 'Sari')).toEqual([]);
  expect(read('anak saya sakit. Sari Contoh menelepon', 'Sari Contoh')).toEqual([]);
});

it('reads flights by their numbers after a word of flying only', () => {
  const flights = (text: string) => readFlights(text).map(({ flight }) => flight);
  expect(flights('dia naik pesawat GA 0408 ke Bangkok, lanjut penerbangan QZ-256')).toEqual([
    'GA408',
    'QZ256',
  ]);
  expect(flights('เที่ยวบิน TG 581')).toEqual(['TG581']);
  expect(flights('paspor GA 4081234, kamar AB 12, RT 05')).toEqual([]);
});
