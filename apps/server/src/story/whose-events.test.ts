import { expect, it } from 'vitest';
import { type NamedSubject, whoseEvent } from './whose-events.ts';

const text = 'Sari dan Tono dijual\npaspor diambil\nRudi merekrut';
const subject = (id: string, role: NamedSubject['role'], ordinal: number, name: string): NamedSubject => ({
  id,
  role,
  ordinal,
  names: text.includes(name) ? [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }] : [],
});
const people = [
  subject('rina', 'informant', 0, 'Rina'),
  subject('sari', 'person_at_risk', 1, 'Sari'),
  subject('tono', 'person_at_risk', 2, 'Tono'),
  subject('rudi', 'suspect', 3, 'Rudi'),
];
const whose = (words: string) =>
  whoseEvent(
    { start: text.indexOf(words), end: text.indexOf(words) + words.length, message: null },
    text,
    people,
  );

it('gives an event to those named beside it, else to the first person at risk, never to a suspect', () => {
  expect(whose('dijual')).toEqual(['sari', 'tono']);
  expect(whose('diambil')).toEqual(['sari']);
  expect(whose('merekrut')).toEqual(['sari']);
  expect(whoseEvent({ start: 0, end: 4, message: null }, text, [people[3]!])).toEqual([]);
});
