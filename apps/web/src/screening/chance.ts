/** A chance from its base-10 logarithm: as "1 in n" while that can be pictured, else as a power of ten. */
export const chanceOf = (
  log: number,
): { key: 'chance_one_in'; number: number } | { key: 'chance_power'; power: number } =>
  log > -6
    ? { key: 'chance_one_in', number: Math.max(1, Math.round(10 ** -log)) }
    : { key: 'chance_power', power: Number.isFinite(log) ? Math.floor(-log) : 999 };
