import { byTime, placeInTime, type StoryEvent, type StoryMedia } from '@suar/core';

export type StoryLine = { type: 'event'; event: StoryEvent } | { type: 'media'; media: StoryMedia };
export interface StoryMonth {
  /** "2025-03"; null for what nobody can place in time. */
  month: string | null;
  lines: StoryLine[];
}

const placed = (line: StoryLine) => (line.type === 'event' ? line.event : line.media);

/** The month in which a line stands: that of the first day told, else of the chat's own clock when it was told. */
const monthOf = (line: StoryLine): string | null => {
  const one = placed(line);
  if (placeInTime(one) === Number.POSITIVE_INFINITY) return null;
  const day = line.type === 'event' && line.event.precision !== 'instant' ? line.event.from : null;
  return (day ?? one.messageAt ?? one.toldAt)?.slice(0, 7) ?? null;
};

/** Events and media in one order of time, under the months they fall in. */
export const storyMonths = (events: readonly StoryEvent[], media: readonly StoryMedia[]): StoryMonth[] => {
  const lines: StoryLine[] = [
    ...events.map((event): StoryLine => ({ type: 'event', event })),
    ...media.map((one): StoryLine => ({ type: 'media', media: one })),
  ].sort((a, b) => byTime(placed(a), placed(b)));
  const months: StoryMonth[] = [];
  for (const line of lines) {
    const month = monthOf(line);
    const last = months.at(-1);
    if (last && last.month === month) last.lines.push(line);
    else months.push({ month, lines: [line] });
  }
  return months;
};
