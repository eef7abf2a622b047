/** The places of a Burmese syllable in the order in which Unicode stores them (the Unicode Standard, 16.3). */
export const SYLLABLE_ORDER = [
  'kinzi',
  'base',
  'stack',
  'ya',
  'ra',
  'wa',
  'ha',
  'e',
  'upper',
  'lower',
  'aa',
  'asat',
  'anusvara',
  'dot',
  'visarga',
] as const;
export type SyllablePlace = (typeof SYLLABLE_ORDER)[number];

const KINZI = '\u1004\u103A\u1039';
const VIRAMA = '\u1039';

/** Glyphs of the Zawgyi-One font, each with the places it fills and what stands there. */
export const ZAWGYI_GLYPHS: ReadonlyMap<number, readonly (readonly [SyllablePlace, string])[]> = new Map();
const glyphs = ZAWGYI_GLYPHS as Map<number, (readonly [SyllablePlace, string])[]>;
const set = (codes: readonly number[], ...fills: (readonly [SyllablePlace, string])[]): void => {
  for (const code of codes) glyphs.set(code, fills);
};
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

for (const code of [
  ...range(0x1000, 0x1027),
  0x1029,
  0x102a,
  0x103f,
  ...range(0x1040, 0x1049),
  ...range(0x104c, 0x104f),
])
  set([code], ['base', String.fromCharCode(code)]);
for (const code of [0x102b, 0x102c]) set([code], ['aa', String.fromCharCode(code)]);
for (const code of [0x102d, 0x102e, 0x1032]) set([code], ['upper', String.fromCharCode(code)]);
for (const code of [0x102f, 0x1030]) set([code], ['lower', String.fromCharCode(code)]);
set([0x1031], ['e', '\u1031']);
set([0x1036], ['anusvara', '\u1036']);
set([0x1037, 0x1094, 0x1095], ['dot', '\u1037']);
set([0x1038], ['visarga', '\u1038']);
set([0x1039], ['asat', '\u103A']);
set([0x103a, 0x107d], ['ya', '\u103B']);
set([0x103b, ...range(0x107e, 0x1084)], ['ra', '\u103C']);
set([0x103c], ['wa', '\u103D']);
set([0x103d, 0x1087], ['ha', '\u103E']);
set([0x108a], ['wa', '\u103D'], ['ha', '\u103E']);
set([0x1033], ['lower', '\u102F']);
set([0x1034], ['lower', '\u1030']);
set([0x1088], ['ha', '\u103E'], ['lower', '\u102F']);
set([0x1089], ['ha', '\u103E'], ['lower', '\u1030']);
set([0x105a], ['aa', '\u102B'], ['asat', '\u103A']);
set([0x1064], ['kinzi', KINZI]);
set([0x108b], ['kinzi', KINZI], ['upper', '\u102D']);
set([0x108c], ['kinzi', KINZI], ['upper', '\u102E']);
set([0x108d], ['kinzi', KINZI], ['anusvara', '\u1036']);
set([0x108e], ['upper', '\u102D'], ['anusvara', '\u1036']);
// Other shapes of letters.
set([0x106a], ['base', '\u1009']);
set([0x106b], ['base', '\u100A']);
set([0x1086], ['base', '\u103F']);
set([0x108f], ['base', '\u1014']);
set([0x1090], ['base', '\u101B']);
// Two letters drawn as one.
set([0x106e], ['base', '\u100D'], ['stack', `${VIRAMA}\u100D`]);
set([0x106f], ['base', '\u100D'], ['stack', `${VIRAMA}\u100E`]);
set([0x1091], ['base', '\u100F'], ['stack', `${VIRAMA}\u100D`]);
set([0x1092], ['base', '\u100B'], ['stack', `${VIRAMA}\u100C`]);
set([0x1097], ['base', '\u100B'], ['stack', `${VIRAMA}\u100B`]);
// Letters below another.
const BELOW: readonly (readonly [readonly number[], string])[] = [
  [[0x1060], 'က'],
  [[0x1061], 'ခ'],
  [[0x1062], 'ဂ'],
  [[0x1063], 'ဃ'],
  [[0x1065], 'စ'],
  [[0x1066, 0x1067], 'ဆ'],
  [[0x1068], 'ဇ'],
  [[0x1069], 'ဈ'],
  [[0x106c], 'ဋ'],
  [[0x106d], 'ဌ'],
  [[0x1070], 'ဏ'],
  [[0x1071, 0x1072], 'တ'],
  [[0x1073, 0x1074], 'ထ'],
  [[0x1075], 'ဒ'],
  [[0x1076], 'ဓ'],
  [[0x1077], 'န'],
  [[0x1078], 'ပ'],
  [[0x1079], 'ဖ'],
  [[0x107a], 'ဗ'],
  [[0x107b, 0x1093], 'ဘ'],
  [[0x107c], 'မ'],
  [[0x1085], 'လ'],
];
for (const [codes, letter] of BELOW) set(codes, ['stack', VIRAMA + letter]);
set([0x1096], ['stack', `${VIRAMA}တ`], ['wa', '\u103D']);
