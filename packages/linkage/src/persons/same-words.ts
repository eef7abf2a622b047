/** Pairs of words that stand for one another in names, as `pairedWord` writes them. */
export type SameWords = ReadonlySet<string>;

/** Two words in one order, a blank between. */
export const pairedWord = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
