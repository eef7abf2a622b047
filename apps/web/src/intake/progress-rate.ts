export type ProgressMark = { at: number; rows: number };

const WINDOW_MILLISECONDS = 12_000;

/** Adds where the import stands now and forgets what is older than twelve seconds, keeping two marks at least. */
export const addMark = (marks: readonly ProgressMark[], mark: ProgressMark): ProgressMark[] => {
  const last = marks.at(-1);
  // Fewer rows than before means another run: what was measured no longer holds.
  if (last && mark.rows < last.rows) return [mark];
  const kept = marks.filter(({ at }) => mark.at - at <= WINDOW_MILLISECONDS);
  return [...(kept.length > 0 ? kept : marks.slice(-1)), mark];
};

/** Rows a second over the marks; null as long as nothing can be said. */
export const rowsPerSecond = (marks: readonly ProgressMark[]): number | null => {
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last || last.at - first.at < 500 || last.rows === first.rows) return null;
  return ((last.rows - first.rows) * 1000) / (last.at - first.at);
};

/** Seconds until the end at this rate; null when the end or the rate is not known. */
export const secondsLeft = (rate: number | null, done: number, total: number | null): number | null =>
  rate === null || total === null || rate <= 0 ? null : Math.max(0, Math.ceil((total - done) / rate));
