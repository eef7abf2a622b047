/**
 * Rules by which names in Latin letters, as written or as romanised, become rows of phonemes, one character each; by hand from
 * how the languages are spelled. Capitals: S sh, C ch, R weak r, T th, D dh, G gh, K kh, N ng, O aw, Z zh, H ht, F ph, Q ky, E and U weak vowels.
 */
const rules = (text: string): readonly (readonly [RegExp, string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((rule) => {
      const at = rule.lastIndexOf('>');
      return [new RegExp(rule.slice(0, at), 'g'), rule.slice(at + 1)] as const;
    });

/** A letter written twice is heard once. */
const ONCE = '(.)\\1+>$1';

/** European, Arabic and other names as English writes them. */
export const ENGLISH_RULES = rules(`
tsch>C sch>S tch>C ^kn>n ^gn>n ^wr>r ^ps>s ^mc>mak ^x>z dge>j dg>j sh>S cz>C ch>C ck>k cc>k ph>f th>T dh>D kh>K gh>G zh>Z
qu>kw q>k c(?=[eiy])>s c>k x>ks ng>N aw>O au>O ough>o oo>u ou>u ee>i ea>i ie>i ei>i ey>i ay>e ai>e eau>o eu>u ^y(?=[aeiou])>J
y>i J>y ${ONCE} r(?![aeiou])>R (?<=[bcdfgjklmnprRstvzSCTDGKNZ])e$>E`);

/** Pinyin of one syllable of a transliterated name; the vowel of a syllable that stands for a lone consonant is weak. */
export const PINYIN_RULES = rules(`
^er$>R ^yi>i ^wu$>u ^(t|k|d|g|l|r|h)e$>$1E ^(s|z|c|zh|sh|r|ch|j|q|x)i$>$1I ^(f|b|p|m|l|d|t|g|k|s|n)u$>$1U
zh>Z ch>C sh>S x>X q>Q v>u ng>N ao>O ou>o ei>e ai>e uo>o ie>e ia>ya iu>yu ue>ye ua>wa ui>wi`);

/** Burmese names, either side. */
export const BURMESE_RULES = rules(`
ght>t ht>H th>T hp>F ph>F khy>C kh>K hk>K ch>C ky>Q gy>j zh>j sh>S hs>s ng>N hl>l hm>m hn>n awe>we ([ao]i?|i|ai)ne$>$1n aung>ON aun>ON aw>O au>O or>O ough>O
ar>a ah>a oo>u ou>u ee>i ea>i ie>i oe>o ue>u ay>e ei>e ai>e ey>e ae>e wh>w c>k q>k x>s ${ONCE}`);

/** Arabic letters; what is not written (short vowels) is for the comparison to forgive. Yeh and waw may be vowels. */
export const ARABIC_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'ا:a آ:a أ:a إ:i ى:a ة:A ب:b پ:p ت:t ث:T ج:j چ:C ح:h خ:K د:d ذ:D ر:r ز:z ژ:Z س:s ش:S ص:s ض:d ط:t ظ:z ع:` غ:G ف:f ڤ:v ق:q ك:k ک:k گ:g ل:l م:m ن:n ه:h و:W ي:Y ی:Y ئ:Y ؤ:W'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
