import { readText } from '../read-text.ts';
import type { Finding, FindingKind } from '../types.ts';
import type { AlignedSpan, SlotKind } from './types.ts';

const UNIT =
  /^(?:rp|rm|usd|sgd|php|idr|myr|thb|vnd|cny|rmb|inr|mmk|khr|lak|p|s|k|m|rb|ribu|jt|juta|tr|trieu|triệu|đồng|dong|đ|vnđ|baht|peso|pesos|dollars?|lakhs?|元|块|万|千|人民币|美金|美元|บาท|ล้าน|หมื่น|ກີບ|ບາດ|ລ້ານກີບ|ລ້ານ|ကျပ်|သိန်း|ဒေါ်လာ|ដុល្លារ|រៀល|रुपये|रुपए|हजार|हज़ार|लाख|हजार रुपये)$/i;

/** Whether the words beside a number say what it counts: a currency or its thousands. */
export const isUnit = (words: string): boolean => UNIT.test(words.trim());

const KINDS: Readonly<Partial<Record<FindingKind, SlotKind>>> = {
  phone: 'phone',
  place: 'place',
  nationality: 'place',
  money: 'money',
  handle: 'handle',
  email: 'handle',
  name: 'name',
  age: 'number',
  date: 'number',
};

const kindOfWords = (value: string): SlotKind => {
  if (/:\/\/|^www\.|\.[a-z]{2,}(?:\/|$)/i.test(value)) return 'url';
  if (value.includes('@')) return 'handle';
  if (!/\d/.test(value)) return 'text';
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(value)) return 'number';
  if (value.replace(/\D/g, '').length >= 8 && /^[+\d\s().-]+$/.test(value)) return 'phone';
  if (/\p{Sc}/u.test(value) || UNIT.test(value.replace(/[\d\s.,-]+/g, ' ').trim())) return 'money';
  return /^[\d\s.,/:–-]+$/.test(value) ? 'number' : 'text';
};

/** Of longer texts only the beginning is read for findings. */
const MAXIMUM_READ = 4000;

/** Whether a finding says what most of a slot is. */
const isIn = (finding: Finding, start: number, end: number): boolean =>
  KINDS[finding.kind] !== undefined &&
  finding.start < end &&
  finding.end > start &&
  (finding.end - finding.start) * 2 > end - start;

/** What fills each slot: what `readText` finds there in most texts, or else what the words look like. */
export function findSlotKinds(
  samples: readonly { readonly text: string; readonly spans: readonly AlignedSpan[] }[],
  slots: number,
): SlotKind[] {
  const votes = Array.from({ length: slots }, () => new Map<SlotKind, number>());
  for (const { text, spans } of samples) {
    const { findings } = readText(text.slice(0, MAXIMUM_READ));
    for (const { slot, start, end } of spans) {
      if (slot === null) continue;
      const looks = kindOfWords(text.slice(start, end));
      const isPlain = looks === 'url' || looks === 'handle';
      const found = isPlain ? undefined : findings.find((one) => isIn(one, start, end));
      const kind = (found && KINDS[found.kind]) ?? looks;
      votes[slot]!.set(kind, (votes[slot]!.get(kind) ?? 0) + 1);
    }
  }
  return votes.map((counts) => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'text');
}
