/** What may be set by hand; everything else is inferred from the table. */
export interface TableSettings {
  /** Clusters are joined while the mean weight between them (bits) is at least this; null: by the number of rows. */
  readonly threshold: number | null;
  /** The weight of two rows that share no blocking key. */
  readonly unknown: number;
  /** At most this many pairs are compared, those of the rarest keys first. */
  readonly pairBudget: number;
  /** Columns that say nothing about who a row is. */
  readonly ignore: readonly string[];
}

/** Measured on public sets that were not labelled for the method; mean linkage needs little per pair, since many pairs speak. */
export const DEFAULT_SETTINGS: TableSettings = {
  threshold: null,
  unknown: -8,
  pairBudget: 3_000_000,
  ignore: [],
};

/** -4 bits, but in a small table, where chance alone is no rare match, never less than 5 bits of evidence. */
export const thresholdFor = (rows: number): number => Math.max(-4, Math.log2(2 / rows) + 5);

/** Reads settings as given in a file; every fault at once, none of them silently left aside. */
export const readSettings = (
  given: unknown,
  columns: readonly string[],
): { settings: TableSettings; faults: string[] } => {
  const faults: string[] = [];
  if (given === undefined) return { settings: DEFAULT_SETTINGS, faults };
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { settings: DEFAULT_SETTINGS, faults: ['the settings are no JSON object'] };
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, value] of Object.entries(given)) {
    if (!(name in DEFAULT_SETTINGS)) faults.push(`${name}: there is no such setting`);
    else if (name === 'ignore') {
      if (!Array.isArray(value) || value.some((column) => !columns.includes(column as string)))
        faults.push('ignore: a list of columns of the table');
    } else if (typeof value !== 'number' || !Number.isFinite(value)) faults.push(`${name}: a number`);
    else if (name === 'pairBudget' && value < 1) faults.push('pairBudget: at least 1');
    settings[name] = value;
  }
  const read = settings as unknown as TableSettings;
  if (faults.length === 0 && read.unknown >= (read.threshold ?? -4))
    faults.push('unknown: must lie below threshold, or everything becomes one cluster');
  return { settings: faults.length > 0 ? DEFAULT_SETTINGS : read, faults };
};
