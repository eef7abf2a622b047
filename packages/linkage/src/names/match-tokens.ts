import { boundedMemory } from './bounded-memory.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { soundOf, spokenForm } from './token.ts';

/**
 * A token ready to be compared: its text and how it is heard, each with a number by which most different ones are told apart
 * at once, and which letters it holds.
 */
export interface ReadyToken {
  text: string;
  number: number;
  heard: string;
  heardNumber: number;
  length: number;
  /** Bit l is set where letter l of the alphabet (digits folded in) occurs once, in `twice` where it occurs again. */
  once: number;
  twice: number;
  /** Letters beyond the second of their kind. */
  more: number;
}

const numberOf = (text: string): number => {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return number | 0;
};

const tokens = boundedMemory<ReadyToken>(100_000);

export const readyToken = (text: string): ReadyToken => {
  const known = tokens.get(text);
  if (known) return known;
  const heard = `${soundOf(text)} ${spokenForm(text)}`;
  let once = 0;
  let twice = 0;
  let more = 0;
  for (let at = 0; at < text.length; at += 1) {
    const bit = 1 << (text.charCodeAt(at) % 32);
    if ((once & bit) === 0) once |= bit;
    else if ((twice & bit) === 0) twice |= bit;
    else more += 1;
  }
  const ready = {
    text,
    number: numberOf(text),
    heard,
    heardNumber: numberOf(heard),
    length: text.length,
    once,
    twice,
    more,
  };
  tokens.set(text, ready);
  return ready;
};

export const sameText = (a: ReadyToken, b: ReadyToken): boolean => a.number === b.number && a.text === b.text;
export const soundsSame = (a: ReadyToken, b: ReadyToken): boolean =>
  a.heardNumber === b.heardNumber && a.heard === b.heard;

const bits = (word: number): number => {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const CLOSE = 0.9;

/**
 * Whether two tokens are spelled nearly alike (Jaro-Winkler of at least 0.9, the lesser of both directions' orders given) or one
 * is the other's initial. The letters in common bound the Jaro similarity from above, so that few pairs are walked through.
 */
export const isClose = (a: ReadyToken, b: ReadyToken): boolean => {
  if (a.length === 1 || b.length === 1) return a.text.charCodeAt(0) === b.text.charCodeAt(0);
  const shorter = a.length < b.length ? a.length : b.length;
  const longer = a.length < b.length ? b.length : a.length;
  if (longer > 2 * shorter) return false;
  const matches = Math.min(
    shorter,
    bits(a.once & b.once) + bits(a.twice & b.twice) + (a.more < b.more ? a.more : b.more),
  );
  // At the longest prefix, 0.9 needs a Jaro similarity of 0.8333.
  if (matches / a.length + matches / b.length < 1.49) return false;
  const prefix = prefixOf(a.text, b.text);
  const needed = (CLOSE - 0.1 * prefix) / (1 - 0.1 * prefix);
  if ((matches / a.length + matches / b.length + 1) / 3 < needed - 1e-9) return false;
  // Jaro takes the first match it meets: the order is fixed, so that both ways give one answer.
  return (a.text < b.text ? jaroWinkler(a.text, b.text) : jaroWinkler(b.text, a.text)) >= CLOSE;
};

const prefixOf = (a: string, b: string): number => {
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  return prefix;
};

/** The most tokens of `a` that can each have a close partner of their own among `b` (Kuhn's augmenting paths). */
export const mostClose = (a: readonly ReadyToken[], b: readonly ReadyToken[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.length === 1 && b.length === 1) return isClose(a[0]!, b[0]!) ? 1 : 0;
  let edges = 0;
  const near: number[][] = a.map((one) => {
    const partners: number[] = [];
    for (let at = 0; at < b.length; at += 1) if (isClose(one, b[at]!)) partners.push(at);
    edges += partners.length;
    return partners;
  });
  if (edges <= 1) return edges;
  const partner = new Int16Array(b.length).fill(-1);
  const place = (one: number, seen: Uint8Array): boolean => {
    for (const at of near[one]!) {
      if (seen[at] === 1) continue;
      seen[at] = 1;
      if (partner[at] === -1 || place(partner[at]!, seen)) {
        partner[at] = one;
        return true;
      }
    }
    return false;
  };
  let count = 0;
  for (let one = 0; one < a.length; one += 1) if (place(one, new Uint8Array(b.length))) count += 1;
  return count;
};
