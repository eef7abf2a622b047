/** The four whole quarters before the one of `now`, as months: periods of one length can be compared. */
export const lastFourQuarters = (now: Date): { from: string; to: string } => {
  const first = now.getUTCMonth() - (now.getUTCMonth() % 3);
  const month = (offset: number): string =>
    new Date(Date.UTC(now.getUTCFullYear(), first + offset, 1)).toISOString().slice(0, 7);
  return { from: month(-12), to: month(-1) };
};
