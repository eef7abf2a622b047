import { matchesOf } from '../matches-of.ts';
import type { Span } from '../types.ts';

const NUMBER = /(?<![\p{L}\d])([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?(\d{2,4})(?![\p{L}\d-])/gu;
const CUE =
  /(?:flight|penerbangan|pesawat|maskapai|naik|kapal terbang|eroplano|chuyến bay|máy bay|เที่ยวบิน|ไฟลท์|ຖ້ຽວບິນ|航班|လေယာဉ်|ជើងហោះហើរ|យន្តហោះ|उड़ान|फ्लाइट|airlines?|airways?)[^\n]{0,40}$/iu;

/** A flight by its number, as "GA408": airline designator of IATA and up to four digits. */
export interface ReadFlight extends Span {
  flight: string;
}

/** Flight numbers that stand after a word of flying in the same line. Pure. */
export function readFlights(text: string): ReadFlight[] {
  return matchesOf(NUMBER, text).flatMap((match): ReadFlight[] => {
    const start = match.index;
    if (!CUE.test(text.slice(Math.max(0, start - 60), start))) return [];
    return [{ flight: `${match[1]}${Number(match[2])}`, start, end: start + match[0].length }];
  });
}
