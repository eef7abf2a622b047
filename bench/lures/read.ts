import { readText } from '@suar/lures';
import { simulateRegion } from '@suar/simulate';
import { measureInBrowser } from './read-in-browser.ts';

export interface ReadMeasure {
  messages: number;
  meanLength: number;
  readPerSecond: number;
  /** Of the messages up to SHORT units alone, as chats and SMS have them, and their mean length. */
  shortPerSecond: number;
  shortMeanLength: number;
  readPerSecondChromium: number | null;
  peakMegabytes: number;
}

/** Longer reports are mailed lists and whole chats; a message is shorter. */
const LONGEST = 3000;
const SHORT = 300;
/** Timed in pieces this small, so that whatever else the machine does falls on few of them. */
const PIECE = 3;
/** Messages read before any is timed, so that a short run measures what a long one does. */
const WARM = 4000;

/** Invented chats, call notes and adverts of nine languages, a third of them cut to the length of a short message. */
const messagesOf = (count: number): string[] => {
  const { reports } = simulateRegion({ seed: 5, reports: count, persons: count, until: '2026-11-01' });
  const texts = reports
    .map((report) => report.text)
    .filter((text) => text.length > 0 && text.length <= LONGEST);
  const messages = texts.map((text, index) => (index % 3 === 0 ? text.slice(0, 160) : text));
  // As they come in: parsed, not views into longer texts.
  return JSON.parse(JSON.stringify(messages)) as string[];
};

/** Messages read in a second: every piece of the messages at the best of its rounds. */
const perSecond = (messages: readonly string[], rounds: number): number => {
  for (let read = 0; read < WARM; ) for (const message of messages) read += readText(message) ? 1 : 0;
  let milliseconds = 0;
  for (let at = 0; at < messages.length; at += PIECE) {
    const piece = messages.slice(at, at + PIECE);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      for (const message of piece) readText(message);
      best = Math.min(best, performance.now() - begun);
    }
    milliseconds += best;
  }
  return Math.round((messages.length / milliseconds) * 1000);
};

const meanLengthOf = (messages: readonly string[]): number =>
  Math.round(messages.reduce((sum, { length }) => sum + length, 0) / messages.length);

/** How many messages are read in a second on one core, in Node and in Chromium (null where none is installed). */
export const measureRead = async ({ quick }: { quick: boolean }): Promise<ReadMeasure> => {
  const messages = messagesOf(quick ? 400 : 2000);
  const rounds = quick ? 8 : 20;
  const readPerSecond = perSecond(messages, rounds);
  const short = messages.filter(({ length }) => length <= SHORT);
  return {
    messages: messages.length,
    meanLength: meanLengthOf(messages),
    readPerSecond,
    shortPerSecond: perSecond(short, rounds),
    shortMeanLength: meanLengthOf(short),
    readPerSecondChromium: await measureInBrowser(messages.slice(0, 400), rounds),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};
