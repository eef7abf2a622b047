let before = new Uint8Array(64);
let above = new Uint8Array(64);
let row = new Uint8Array(64);
const LONGEST = 60;

/**
 * How many slips of the finger lie between two words, at most 3: a letter dropped, added, changed or two neighbours swapped
 * (Damerau 1964, each place touched once).
 */
export const slipDistance = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2 || a.length > LONGEST || b.length > LONGEST) return 3;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(above[j - 1]! + same, above[j]! + 1, row[j - 1]! + 1);
      if (
        same === 1 &&
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > 2) return 3;
    [before, above, row] = [above, row, before];
  }
  return Math.min(3, above[b.length]!);
};
