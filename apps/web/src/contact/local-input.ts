/** A moment as a field of date and time shows it, on the clocks of this device, to the minute. */
export const localInput = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
