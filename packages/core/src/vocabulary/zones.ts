/** Time zones of the region's capitals by country, for chats that name none and for days that end; UTC elsewhere. Source: IANA tz database. */
const CAPITALS: Readonly<Record<string, string>> = {
  AU: 'Australia/Sydney',
  BD: 'Asia/Dhaka',
  BN: 'Asia/Brunei',
  CN: 'Asia/Shanghai',
  HK: 'Asia/Hong_Kong',
  ID: 'Asia/Jakarta',
  IN: 'Asia/Kolkata',
  JP: 'Asia/Tokyo',
  KH: 'Asia/Phnom_Penh',
  KR: 'Asia/Seoul',
  LA: 'Asia/Vientiane',
  LK: 'Asia/Colombo',
  MM: 'Asia/Yangon',
  MY: 'Asia/Kuala_Lumpur',
  NP: 'Asia/Kathmandu',
  NZ: 'Pacific/Auckland',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  SG: 'Asia/Singapore',
  TH: 'Asia/Bangkok',
  TL: 'Asia/Dili',
  TW: 'Asia/Taipei',
  VN: 'Asia/Ho_Chi_Minh',
  AE: 'Asia/Dubai',
};
export const officeZone = (country: string | null): string => CAPITALS[country ?? ''] ?? 'UTC';

/** Zones offered first: those above, and Indonesia's other two. */
export const USUAL_ZONES: readonly string[] = [
  ...new Set([...Object.values(CAPITALS), 'Asia/Makassar', 'Asia/Jayapura', 'UTC']),
].sort();

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

export const isZone = (zone: string): boolean => {
  try {
    return formatOf(zone) !== undefined;
  } catch {
    return false;
  }
};

/** What a clock in the zone shows at an instant, as "2025-03-12T21:14:00". */
export const localOf = (instant: string, zone: string): string => {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
};

/**
 * The instant (ISO, UTC) at which a clock in the zone shows a local time; an hour that a clock shows twice is taken the first
 * time, one that it leaps over counts on. Null when the time cannot be read.
 */
export const instantOf = (local: string, zone: string): string | null => {
  const wanted = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  if (Number.isNaN(wanted)) return null;
  const offsetAt = (instant: number): number =>
    Date.parse(`${localOf(new Date(instant).toISOString(), zone)}Z`) - Math.floor(instant / 1000) * 1000;
  const day = 86_400_000;
  const tries = [...new Set([offsetAt(wanted - day), offsetAt(wanted + day)])].map(
    (offset) => wanted - offset,
  );
  const fitting = tries.filter((instant) => offsetAt(instant) === wanted - instant);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...tries)).toISOString();
};
