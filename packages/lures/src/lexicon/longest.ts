/** Of spans that overlap, the one that begins first and, of these, the longest. Sorts what it is given. */
export function longest<Item extends { start: number; end: number }>(items: Item[]): Item[] {
  items.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Item[] = [];
  let end = -1;
  for (const item of items) {
    if (item.start < end) continue;
    kept.push(item);
    end = item.end;
  }
  return kept;
}
