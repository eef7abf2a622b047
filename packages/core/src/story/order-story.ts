import { instantOf } from '../vocabulary/zones.ts';
import type { StoryEvent, StoryMedia, StoryPrecision } from './schema.ts';

const DAY = 86_400_000;

/** How exactly a stretch of days says when; both ISO days, inclusive. */
export const precisionOf = (from: string | null, to: string | null): Exclude<StoryPrecision, 'instant'> => {
  if (from === null || to === null) return 'unknown';
  const length = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (length <= 1) return 'day';
  if (length <= 8) return 'week';
  return length <= 31 ? 'month' : 'year';
};

type Placed = Pick<StoryMedia, 'toldAt' | 'zone' | 'reportNumber' | 'start'> &
  Partial<Pick<StoryEvent, 'from' | 'precision'>>;

/**
 * The instant at which something takes its place in the line of time: the message where that is the event, the first moment
 * of the first day that is told, and, where nobody says when, the moment of telling, since it was so by then.
 */
export const placeInTime = ({ precision, from, zone, toldAt }: Placed): number => {
  const day = precision !== 'instant' && from ? instantOf(from, zone) : null;
  const at = day ?? toldAt;
  return at === null || at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at);
};

/** Order of time over chats of any zones; what stands at one moment keeps the order of reports and of words in them. */
export const byTime = (a: Placed, b: Placed): number => {
  const [left, right] = [placeInTime(a), placeInTime(b)];
  if (left !== right) return left < right ? -1 : 1;
  return (
    (a.reportNumber ?? Number.MAX_SAFE_INTEGER) - (b.reportNumber ?? Number.MAX_SAFE_INTEGER) ||
    (a.start ?? 0) - (b.start ?? 0)
  );
};
