const DAY = 86_400_000;
const MOST_WEEKS = 106;

/** The days from one to another (ISO) in weeks from Monday to Sunday; null outside the period. At most two years. */
export const calendarWeeks = (from: string, to: string): (string | null)[][] => {
  const end = Date.parse(`${to}T00:00:00Z`);
  const begin = Math.max(Date.parse(`${from}T00:00:00Z`), end - MOST_WEEKS * 7 * DAY);
  const monday = begin - ((new Date(begin).getUTCDay() + 6) % 7) * DAY;
  const weeks: (string | null)[][] = [];
  for (let week = monday; week <= end; week += 7 * DAY)
    weeks.push(
      Array.from({ length: 7 }, (_, day) => {
        const at = week + day * DAY;
        return at < begin || at > end ? null : new Date(at).toISOString().slice(0, 10);
      }),
    );
  return weeks;
};
