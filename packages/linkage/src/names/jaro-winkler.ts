/** Jaro-Winkler similarity over characters (not bytes), 0 to 1; prefix scale 0.1 up to four characters. */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  const [s, t] = [[...a], [...b]];
  if (s.length === 0 || t.length === 0) return 0;
  const range = Math.max(0, Math.floor(Math.max(s.length, t.length) / 2) - 1);
  const matchedS = new Array<boolean>(s.length).fill(false);
  const matchedT = new Array<boolean>(t.length).fill(false);
  let matches = 0;
  for (let i = 0; i < s.length; i += 1) {
    for (let j = Math.max(0, i - range); j < Math.min(t.length, i + range + 1); j += 1) {
      if (matchedT[j] || s[i] !== t[j]) continue;
      matchedS[i] = true;
      matchedT[j] = true;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let swaps = 0;
  let j = 0;
  for (let i = 0; i < s.length; i += 1) {
    if (!matchedS[i]) continue;
    while (!matchedT[j]) j += 1;
    if (s[i] !== t[j]) swaps += 1;
    j += 1;
  }
  const jaro = (matches / s.length + matches / t.length + (matches - swaps / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < s.length && s[prefix] === t[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};
