import type { Random } from '../random.ts';
import type { Slot } from '../render/compose.ts';
import { dateWords } from '../render/dates.ts';
import type { SeenPerson } from '../seen-person.ts';
import type { Language } from '../types.ts';

export type Slots = Record<string, Slot>;

/** Languages whose chats write a name in its own script where it has one. */
const NATIVE_FIRST: Partial<Record<Language, true>> = { th: true, zh: true, my: true, km: true, vi: true };

/** Fills for one person's sentences; a field that the report is silent about has no slot. */
export function slotsOf(random: Random, language: Language, subject: number, seen: SeenPerson): Slots {
  const slots: Slots = {};
  const nativeFirst = seen.name.native !== null && NATIVE_FIRST[language] === true;
  const name = nativeFirst ? (seen.name.native ?? seen.name.full) : seen.name.full;
  slots.name = { words: name, subject, field: 'name', value: name };
  const other = nativeFirst ? seen.name.full : seen.name.native;
  if (other && other !== name && !(nativeFirst && random.chance(0.6)))
    slots.native = { words: other, subject, field: 'alias', value: other };
  const { nickname } = seen.name;
  if (nickname && nickname !== seen.name.full)
    slots.nickname = { words: nickname, subject, field: 'alias', value: nickname };
  if (seen.age !== null)
    slots.age = { words: String(seen.age), subject, field: 'age', value: String(seen.age) };
  if (seen.birthDate)
    slots.birth = {
      words: dateWords(random, language, seen.birthDate),
      subject,
      field: 'birth_date',
      value: seen.birthDate,
    };
  if (seen.passport)
    slots.passport = { words: seen.passport, subject, field: 'passport', value: seen.passport };
  if (seen.phone && seen.phoneValue)
    slots.phone = { words: seen.phone, subject, field: 'phone', value: seen.phoneValue };
  return slots;
}

/** Whether a second spelling is worth a sentence of its own. */
export const aliasName = (seen: SeenPerson, slots: Slots): boolean =>
  slots.native !== undefined && seen.name.native !== null;
