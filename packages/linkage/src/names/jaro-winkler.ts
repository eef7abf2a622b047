/** Jaro-Winkler similarity over characters (not bytes), 0 to 1; prefix scale 0.1 up to four characters. */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  return similarity(isBasic(a) ? a : [...a], isBasic(b) ? b : [...b]);
};

/** Every character one UTF-16 unit: the string itself can be walked. */
const isBasic = (text: string): boolean => !/[\uD800-\uDFFF]/.test(text);

// Marks of one comparison, kept between calls; a comparison leaves them clean for the lengths it used.
let marksS = new Uint8Array(64);
let marksT = new Uint8Array(64);

const similarity = (s: ArrayLike<string>, t: ArrayLike<string>): number => {
  if (s.length === 0 || t.length === 0) return 0;
  if (s.length > marksS.length) marksS = new Uint8Array(2 * s.length);
  if (t.length > marksT.length) marksT = new Uint8Array(2 * t.length);
  marksS.fill(0, 0, s.length);
  marksT.fill(0, 0, t.length);
  const range = Math.max(0, Math.floor(Math.max(s.length, t.length) / 2) - 1);
  let matches = 0;
  for (let i = 0; i < s.length; i += 1) {
    const end = Math.min(t.length, i + range + 1);
    for (let j = Math.max(0, i - range); j < end; j += 1) {
      if (marksT[j] === 1 || s[i] !== t[j]) continue;
      marksS[i] = 1;
      marksT[j] = 1;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let swaps = 0;
  let j = 0;
  for (let i = 0; i < s.length; i += 1) {
    if (marksS[i] === 0) continue;
    while (marksT[j] === 0) j += 1;
    if (s[i] !== t[j]) swaps += 1;
    j += 1;
  }
  const jaro = (matches / s.length + matches / t.length + (matches - swaps / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < s.length && prefix < t.length && s[prefix] === t[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};
