const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes that a zone is ahead of UTC at a local time; null for a zone that does not exist. */
const offsetAt = (local: string, timeZone: string): number | null => {
  try {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    const asUtc = Date.parse(`${local}Z`);
    let offset = 0;
    // Twice: the first guess may lie on the other side of a change of the clock.
    for (let round = 0; round < 2; round += 1) {
      const parts = Object.fromEntries(
        format.formatToParts(new Date(asUtc - offset * 60_000)).map(({ type, value }) => [type, value]),
      );
      const shown = Date.parse(
        `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`,
      );
      offset = Math.round((shown - (asUtc - offset * 60_000)) / 60_000);
    }
    return Number.isFinite(offset) ? offset : null;
  } catch {
    return null;
  }
};

/** Gives local times ("2025-03-12T21:14") the offset of a zone; without a zone, or one that is none, they stay as they are. */
export const inZone = (timeZone: string | undefined): ((local: string) => string) => {
  if (!timeZone) return (local) => local;
  const known = new Map<string, string>();
  return (local) => {
    const hour = local.slice(0, 13);
    let suffix = known.get(hour);
    if (suffix === undefined) {
      const offset = offsetAt(local.length === 16 ? `${local}:00` : local, timeZone);
      suffix =
        offset === null
          ? ''
          : `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
      known.set(hour, suffix);
    }
    return `${local.length === 16 && suffix ? `${local}:00` : local}${suffix}`;
  };
};
export { two };
