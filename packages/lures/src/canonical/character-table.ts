import { CONFUSABLES, LATIN_VARIANTS } from '../data/confusables.data.ts';

/** What the first pass does with a UTF-16 unit; values from 0x20 on are the unit that takes its place. */
export const KEEP = 0;
export const DROP = 1;
/** A look-alike of another script: its word decides. */
export const LOOK_ALIKE = 2;
/** Replaced by its compatibility form, which may be several units. */
export const EXPAND = 3;
export const COMBINING = 4;
export const SURROGATE = 5;
/** A raised digit: one only beside others, so that square metres stay. */
export const RAISED = 6;

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x1090, 0x17e0, 0xff10];

const fill = (table: Uint16Array, from: number, to: number, value: number): void => {
  table.fill(value, from, to + 1);
};

const build = (): Uint16Array => {
  const table = new Uint16Array(0x10000);
  // Invisible: soft hyphen, joiners, direction marks, variation selectors, fillers.
  for (const code of [
    0xad, 0x34f, 0x61c, 0xfeff, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xffa0, 0xfffc,
  ])
    table[code] = DROP;
  for (const [from, to] of [
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    [0xfff9, 0xfffb],
  ] as const)
    fill(table, from, to, DROP);
  for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[code] = 0x20;
  fill(table, 0x2000, 0x200a, 0x20);
  for (const [from, to] of [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20ff],
    [0xfe20, 0xfe2f],
  ] as const)
    fill(table, from, to, COMBINING);
  for (const [from, to] of [
    [0x1d2c, 0x1d6a],
    [0x1d9b, 0x1dbf],
    [0x2071, 0x209c],
    [0x2100, 0x214f],
    [0x2160, 0x217f],
    [0x2460, 0x24ea],
    [0xff01, 0xff5e],
    [0xffe0, 0xffe6],
    [0xfb00, 0xfb06],
  ] as const)
    for (let code = from; code <= to; code++) {
      const form = compatibilityForm(String.fromCharCode(code));
      table[code] = form.length === 1 ? form.charCodeAt(0) : EXPAND;
      if (form.charCodeAt(0) === code) table[code] = KEEP;
    }
  for (const code of [0xb9, 0xb2, 0xb3, 0x2070, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079])
    table[code] = RAISED;
  // Filled and double circles: 1 to 10, 11 to 20, zero.
  for (const [first, count] of [
    [0x24eb, 10],
    [0x24f5, 10],
    [0x2776, 10],
    [0x2780, 10],
    [0x278a, 10],
  ] as const)
    for (let index = 0; index < count; index++)
      table[first + index] = first !== 0x24eb && index < 9 ? 0x31 + index : EXPAND;
  table[0x24ff] = 0x30;
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) table[zero + digit] = 0x30 + digit;
  for (const [letter, latin] of LATIN_VARIANTS) table[letter.charCodeAt(0)] = latin.charCodeAt(0);
  for (const letter of CONFUSABLES.keys()) table[letter.charCodeAt(0)] = LOOK_ALIKE;
  fill(table, 0xd800, 0xdfff, SURROGATE);
  return table;
};

/** The compatibility form without the brackets that enclose it. */
export const compatibilityForm = (character: string): string => {
  const code = character.codePointAt(0)!;
  if (code >= 0x24eb && code <= 0x24f4) return String(11 + code - 0x24eb);
  for (const first of [0x24f5, 0x2776, 0x2780, 0x278a])
    if (code >= first && code < first + 10) return String(1 + code - first);
  const form = character.normalize('NFKC');
  return (code >= 0x2474 && code <= 0x2487) || (code >= 0x249c && code <= 0x24b5) ? form.slice(1, -1) : form;
};

let table: Uint16Array | undefined;
/** One entry a UTF-16 unit; built at first use. */
export const characterTable = (): Uint16Array => (table ??= build());

/** A character beyond the first plane: its plain letters, '' when invisible, undefined when it stays. */
export const foldAstral = (code: number): string | undefined => {
  if (code >= 0xe0000 && code <= 0xe01ef) return '';
  if (code >= 0x1d400 && code <= 0x1d7ff) {
    const form = String.fromCodePoint(code).normalize('NFKC');
    return CONFUSABLES.get(form) ?? form;
  }
  if (code >= 0x1f130 && code <= 0x1f149) return String.fromCharCode(0x41 + code - 0x1f130);
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(0x41 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(0x41 + code - 0x1f170);
  if (code >= 0x1f110 && code <= 0x1f129) return String.fromCharCode(0x41 + code - 0x1f110);
  if (code >= 0x1f101 && code <= 0x1f10a) return String.fromCharCode(0x30 + code - 0x1f101);
  if (code >= 0x1fbf0 && code <= 0x1fbf9) return String.fromCharCode(0x30 + code - 0x1fbf0);
  return code === 0x1f51f ? '10' : undefined;
};
