import { PHONE_ACCOUNTS } from '../data/number-cues.data.ts';
import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';
import { overlaps, putApart } from './apart.ts';
import { type Cue, cueBefore, cueFor } from './cues.ts';
import { type PhoneReading, preferredCountries, readPhone } from './phone-readings.ts';

const CANDIDATE =
  /(?<![\d\p{L}@#/_]|\d\.|\d,(?=\d{3}(?!\d)))(?:\+ ?|00)?\(?\+?\d(?:[ ().\-‑]{0,3}\d){5,23}(?![\d\p{L}]|\.\d)/gu;
const AFTER_LETTERS = /(?<=[^ -\u02ff\n])(?:\+ ?|00)?\(?\+?\d(?:[ ().-]{0,3}\d){6,23}(?!\d)/g;
const LINKED_PHONE =
  /(?:wa\.me\/|zalo\.me\/|api\.whatsapp\.com\/send\/?\?phone=|viber:\/\/\S{0,20}number=)\+?(\d{8,15})/i;
const MONEY_BEFORE =
  /(?:rp|idr|usd|us\$|s\$|rm|php|thb|vnd|inr|[$€£¥₱฿₫₹]|peso|gaji|upah|salary|bayar|tebusan)[ .:]{0,2}$/i;
const MONEY_AFTER =
  /^ ?(?:juta|jt|ribu|rb|k\b|usd|usdt|dollars?|dolar|baht|บาท|peso|rupiah|ringgit|rm\b|vnd|đồng|dong|triệu|万|元|块|美元|%|kyat|ကျပ်|riel|yuan|रुपये|ບາດ|ดอลลาร์|ដុល្លារ|langkah|points?|orang|people)/i;
const UPI = /(?<![\w.-])[\w.-]{2,40}@(?:ybl|ibl|axl|apl|upi|paytm|ok(?:axis|sbi|icici|hdfcbank))(?![\w.])/gi;

const looksLikeAmountOrDate = (raw: string): boolean =>
  /^\d{1,3}(?:[.,]\d{3}){1,}(?: ?- ?\d{1,3}(?:[.,]\d{3})+)?$/.test(raw) ||
  /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20|25)\d\d(?: ?- ?\d.*)?$/.test(raw) ||
  /^(?:19|20|25)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}(?:[ T]\d.*)?$/.test(raw) ||
  /^(?:(?:19|20)\d\d ?[- ] ?){1,4}(?:19|20)\d\d$/.test(raw) ||
  /^\d{1,2}(?:[ -]\d{1,2}){3,}$/.test(raw) ||
  /^(\d)\1{6,}$/.test(raw);

interface Context {
  text: string;
  cues: readonly Cue[];
  languageCode: string;
  /** How many digits the text holds. */
  digits: number;
  defaultCountry: string | undefined;
}

interface Candidate {
  start: number;
  end: number;
  raw: string;
  digits: string;
}

/** What is read as a number has so many digits at least. */
const FEWEST_DIGITS = 6;

/** Telephone numbers (E.164) and bank accounts ('bank:digits'): each run of digits is what the nearest word beside it says, or nothing. */
export function findNumbers(context: Context, taken: readonly Finding[]): Finding[] {
  const { text, cues } = context;
  const found: Finding[] = findLinkedPhones(taken);
  const known = new Map<string, PhoneReading | undefined>();
  const preferred = preferredCountries(context.languageCode, context.defaultCountry);
  let last: { end: number; cue: Cue | undefined } | undefined;
  for (const candidate of context.digits < FEWEST_DIGITS ? [] : candidates(text)) {
    const { start, end, raw, digits } = candidate;
    if (overlaps(taken, start, end) || overlaps(found, start, end)) continue;
    let cue = cueFor(text, cues, start);
    // "0812..., 0857... atau 0878...": one word for all of a list.
    if (
      cue === undefined &&
      last !== undefined &&
      /^[ ,/;&|]{0,3}(?:dan|atau|or|and|at|และ|หรือ|hoặc|和|或)?[ ,/&]{0,2}$/.test(text.slice(last.end, start))
    )
      cue = last.cue;
    const account = accountOf(context, candidate, cue);
    if (account !== undefined) {
      found.push(account);
      last = { end, cue };
      continue;
    }
    if (cue !== undefined && cue.type !== 'channel' && cue.type !== 'phone' && !raw.startsWith('+')) continue;
    if (digits.length < 7 || digits.length > 15) continue;
    if (
      MONEY_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
      MONEY_AFTER.test(text.slice(end, end + 12))
    )
      continue;
    const cued = cue !== undefined;
    if (looksLikeAmountOrDate(raw.trim()) && !(cued && /^[0(]/.test(raw) && digits.length > 8)) continue;
    const key = `${cued ? 'c' : ''}${raw}`;
    const phone = known.has(key)
      ? known.get(key)
      : readPhone(raw, digits, cued, preferred, context.languageCode);
    known.set(key, phone);
    if (phone === undefined) continue;
    found.push(toFinding(candidate, phone, channelOf(context, cue, end)));
    last = { end, cue };
  }
  for (const match of text.includes('@') ? matchesOf(UPI, text) : []) {
    const value = match[0].toLowerCase();
    if (!overlaps(taken, match.index, match.index + value.length))
      putApart(found, makeAccount(match.index, value.length, 'upi', value));
  }
  return found;
}

function* candidates(text: string): Generator<Candidate> {
  const native = /[^ -\u02ff\n][(+]?\d/.test(text);
  const matches = native
    ? [...matchesOf(CANDIDATE, text), ...matchesOf(AFTER_LETTERS, text)].sort((a, b) => a.index - b.index)
    : matchesOf(CANDIDATE, text);
  for (const match of matches) {
    const whole = match[0];
    const digits = whole.replace(/\D/g, '');
    const pieces = digits.length > 15 ? whole.split(/ +(?=[+0])/) : [whole];
    let at = match.index;
    for (const piece of pieces.every((each) => each.replace(/\D/g, '').length >= 8) ? pieces : [whole]) {
      const start = text.indexOf(piece, at);
      at = start + piece.length;
      yield { start, end: at, raw: piece, digits: piece.replace(/\D/g, '') };
    }
  }
}

function accountOf(
  { text, cues }: Context,
  { start, end, digits, raw }: Candidate,
  cue: Cue | undefined,
): Finding | undefined {
  if (raw.startsWith('+') || digits.length < 6 || digits.length > 22) return undefined;
  let bank = cue?.type === 'bank' ? cue.value : undefined;
  const announced = cue?.type === 'account';
  if (bank === undefined && cue !== undefined && (announced || cue.type === 'phone')) {
    const before = cues[cues.indexOf(cue) - 1];
    if (
      before?.type === 'bank' &&
      cue.start - before.end <= 24 &&
      !/[\n\d]/.test(text.slice(before.end, cue.start))
    )
      bank = before.value;
  }
  if (bank === undefined && (announced || cue === undefined)) {
    const after = cues[cueBefore(cues, end) + 1];
    if (after?.type === 'bank' && after.start - end <= 3 && !/\n/.test(text.slice(end, after.start)))
      bank = after.value;
  }
  if (bank === undefined && !(announced && digits.length >= 8)) return undefined;
  if (
    looksLikeAmountOrDate(raw) ||
    MONEY_AFTER.test(text.slice(end, end + 12)) ||
    (digits.length < 8 && !(bank !== undefined && PHONE_ACCOUNTS.has(bank)))
  )
    return undefined;
  return makeAccount(start, end - start, bank ?? 'bank', digits);
}

const makeAccount = (start: number, length: number, bank: string, number: string): Finding => ({
  kind: 'bank_account',
  start,
  end: start + length,
  text: `${bank}:${number}`,
  detail: {
    bank: bank === 'bank' ? null : bank,
    number,
    channel: 'bank_account',
    ...(PHONE_ACCOUNTS.has(bank) ? { phoneAccount: true } : {}),
  },
  confidence: bank === 'bank' ? 0.75 : 0.9,
  rule: bank === 'bank' ? 'bank_account.announced' : 'bank_account.bank',
});

/** The channel is named before the number or in brackets after it. */
const channelOf = ({ text, cues }: Context, cue: Cue | undefined, end: number): string => {
  if (cue?.type === 'channel') return cue.value;
  const after = cues[cueBefore(cues, end) + 1];
  return after?.type === 'channel' &&
    after.start - end <= 2 &&
    /^[ (]{0,2}$/.test(text.slice(end, after.start)) &&
    !/^ ?[:@]/.test(text.slice(after.end, after.end + 2))
    ? after.value
    : 'phone';
};

const toFinding = (
  { start, end }: Candidate,
  { best, alternatives, confidence, international }: PhoneReading,
  channel: string,
): Finding => ({
  kind: 'phone',
  start,
  end,
  text: best.number,
  detail: { country: best.country ?? null, alternatives, channel },
  confidence,
  rule: international ? 'phone.international' : 'phone.national',
});

/** Numbers inside links that open a chat. */
function findLinkedPhones(taken: readonly Finding[]): Finding[] {
  return taken.flatMap((link): Finding[] => {
    const match = link.kind === 'url' ? LINKED_PHONE.exec(link.text) : null;
    if (match === null) return [];
    const digits = match[1]!;
    const channel = /zalo/i.test(match[0]) ? 'zalo' : /viber/i.test(match[0]) ? 'viber' : 'whatsapp';
    const phone = readPhone(
      digits.startsWith('0') ? digits : `+${digits}`,
      digits,
      true,
      channel === 'zalo' ? ['VN'] : [],
      'und',
    );
    return phone === undefined
      ? []
      : [toFinding({ start: link.start, end: link.end, raw: digits, digits }, phone, channel)];
  });
}
