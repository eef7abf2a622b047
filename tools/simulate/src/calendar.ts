/** Days are ISO strings (2025-03-12); instants ISO in UTC. No clock is read: every date starts from an argument. */
const DAY = 86_400_000;

/** Milliseconds since 1970 of the day's start in UTC; throws on anything but a real ISO day. */
export function dayStart(day: string): number {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError('until: expected an ISO date');
  return time;
}

export const addDays = (day: string, days: number): string =>
  new Date(dayStart(day) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((dayStart(to) - dayStart(from)) / DAY);

/** Full years lived on the day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The instant that many seconds after the day's start. */
export const instantOf = (day: string, seconds: number): string =>
  new Date(dayStart(day) + seconds * 1000).toISOString().replace('.000Z', 'Z');

export const addSeconds = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString().replace('.000Z', 'Z');

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

export const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
