import type { ReportMessage } from '@suar/core';
import { type ReadEvent, readEvents } from '@suar/lures';
import type { z } from 'zod';

type Message = z.infer<typeof ReportMessage>;

/** An event read in a report, and the message it stands in; offsets are those of the report's text. */
export interface ReportEvent extends ReadEvent {
  message: Message | null;
}

/** Readings hold kinds and places in the text, no words; a report's words never change. */
const readings = new Map<string, ReportEvent[]>();
const MOST = 400;
/** Messages read between two looks at what else waits for the process. */
const BREATH = 100;

/**
 * Reads what a report tells of what happened, message by message; relative days are told from each message's own clock.
 * `spokenOn` (ISO day) dates a report without messages. The reading is remembered.
 */
export const readReportEvents = async (
  reportId: string,
  text: string,
  messages: readonly Message[],
  spokenOn: string | undefined,
): Promise<ReportEvent[]> => {
  const known = readings.get(reportId);
  if (known) return known;
  const events: ReportEvent[] = [];
  // The same words said again in the same chat tell of nothing new.
  const told = new Set<string>();
  const isNew = (event: ReadEvent, words: string): boolean => {
    const key = `${event.kind} ${event.day?.from} ${event.day?.to} ${words.slice(event.start, event.end).toLowerCase()}`;
    return !told.has(key) && told.add(key) !== undefined;
  };
  if (messages.length === 0)
    events.push(
      ...readEvents(text, spokenOn ? { sentOn: spokenOn } : {}).map((event) => ({ ...event, message: null })),
    );
  for (const [index, message] of messages.entries()) {
    if (message.kind !== 'message') continue;
    if (index % BREATH === BREATH - 1) await new Promise((settle) => setImmediate(settle));
    const words = text.slice(message.start, message.end);
    for (const event of readEvents(words, message.at ? { sentOn: message.at } : {}))
      if (isNew(event, words))
        events.push({
          ...event,
          start: event.start + message.start,
          end: event.end + message.start,
          day: event.day && {
            ...event.day,
            start: event.day.start + message.start,
            end: event.day.end + message.start,
          },
          message,
        });
  }
  if (readings.size >= MOST) readings.delete(readings.keys().next().value!);
  readings.set(reportId, events);
  return events;
};
