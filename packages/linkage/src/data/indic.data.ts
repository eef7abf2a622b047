/**
 * Devanagari and Bengali letters by their place in the block, which both blocks share (the Unicode Standard, 12): Hunterian spelling
 * as on papers, a stroke before what the second spelling has. From general knowledge: unverified.
 */
const table = (text: string): ReadonlyMap<number, readonly [string, string]> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [place = '', sounds = ''] = entry.split(':');
        const [first = '', second = first] = sounds.split('|');
        return [Number.parseInt(place, 16), [first, second]] as const;
      }),
  );

const CONSONANTS = `15:k 16:kh 17:g 18:gh 19:n 1a:ch 1b:chh|ch 1c:j 1d:jh 1e:n 1f:t 20:th 21:d 22:dh 23:n 24:t 25:th 26:d 27:dh 28:n 2a:p 2b:ph|f 2c:b 2d:bh
  2e:m 2f:y 30:r 31:r 32:l 33:l 35:v|w 36:sh 37:sh|s 38:s 39:h`;
export const DEVANAGARI_CONSONANTS = table(CONSONANTS);
export const BENGALI_CONSONANTS = table(`${CONSONANTS} 1b:chh|s 1c:j|z 2b:f 2d:bh|v 2f:j|z 35:w 36:sh|s 38:s|sh 4e:t 70:r`);
/** With a dot below, which makes another letter of it. */
export const DEVANAGARI_DOTTED = table('15:q|k 16:kh 17:gh|g 1c:z|j 21:r|d 22:rh|dh 2b:f|ph 2f:y');
export const BENGALI_DOTTED = table('21:r 22:rh 2f:y');

/** Vowel signs, and the letters of the same vowels where no consonant stands before them. */
export const INDIC_SIGNS = table('3e:a 3f:i 40:i|ee 41:u 42:u|oo 43:ri 47:e 48:ai 4b:o 4c:au 45:e 49:o 46:e 4a:o 57:u');
export const INDIC_VOWELS = table('05:a 06:a 07:i 08:i|ee 09:u 0a:u|oo 0b:ri 0f:e 10:ai 13:o 14:au 0d:e 11:o 72:e');
export const BENGALI_SIGNS = table('3e:a 3f:i 40:i|ee 41:u 42:u|oo 43:ri 47:e 48:oi|ai 4b:o 4c:ou|au 57:u');

/** Words and titles that are not spelled as they are spoken. */
export const INDIC_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['सिंह', 'singh'], ['कृष्ण', 'krishna'], ['ज्ञान', 'gyan'], ['प्रज्ञा', 'pragya'], ['मो', 'mohammad'], ['मु', 'mohammad'], ['मोहम्मद', 'mohammad'],
    ['মোঃ', 'mohammad'], ['মো', 'mohammad'], ['মোহাম্মদ', 'mohammad'], ['মুহাম্মদ', 'mohammad'], ['মোছাঃ', 'mst'], ['মোসাঃ', 'mst'], ['মোছা', 'mst'], ['মোসা', 'mst'],
    ['উদ্দিন', 'uddin'], ['রহমান', 'rahman'], ['হক', 'haque', 'hoque'], ['বেগম', 'begum'], ['আক্তার', 'akter'], ['হোসেন', 'hossain'], ['মিয়া', 'miah'], ['হাওলাদার', 'howlader'],
    ['আহমেদ', 'ahmed'], ['মন্ডল', 'mondal'], ['মণ্ডল', 'mondal'], ['বিশ্বাস', 'biswas'], ['পারভীন', 'parvin'], ['পারভিন', 'parvin'], ['দেব', 'deb'], ['দাস', 'das'], ['ঘোষ', 'ghosh'],
    ['চট্টোপাধ্যায়', 'chattopadhyay', 'chatterjee'], ['মুখোপাধ্যায়', 'mukhopadhyay', 'mukherjee'], ['বন্দ্যোপাধ্যায়', 'bandyopadhyay', 'banerjee'],
  ].map(([word = '', ...spelled]) => [word.normalize('NFKC'), spelled] as const),
);
