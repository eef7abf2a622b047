/**
 * Khmer letters by the UNGEGN system (1972) without its marks, as names are spelled. Each consonant belongs to the first (a)
 * or the second (o) series, which decides how the vowel sounds. From general knowledge: unverified.
 */
export const KHMER_CONSONANTS: ReadonlyMap<string, { sound: string; series: 1 | 2; final: string }> = new Map(
  `ក:k1:k ខ:kh1:k គ:k2:k ឃ:kh2:k ង:ng2:ng ច:ch1:ch ឆ:chh1:ch ជ:ch2:ch ឈ:chh2:ch ញ:nh2:nh ដ:d1:th ឋ:th1:th ឌ:d2:th ឍ:th2:th ណ:n1:n ត:t1:th ថ:th1:th
   ទ:t2:th ធ:th2:th ន:n2:n ប:b1:p ផ:ph1:p ព:p2:p ភ:ph2:p ម:m2:m យ:y2:y រ:r2:r ល:l2:l វ:v2:v ស:s1:s ហ:h1:h ឡ:l1:l អ:1:`
    .split(/\s+/)
    .map((entry) => {
      const [letter = '', onset = '', final = ''] = entry.split(':');
      return [letter, { sound: onset.slice(0, -1), series: onset.endsWith('1') ? 1 : 2, final }] as const;
    }),
);

/** Vowel sign: sound after the first series, after the second. The empty sign is the inherent vowel of a closed syllable. */
export const KHMER_VOWELS: ReadonlyMap<string, readonly [string, string]> = new Map(
  `-:a:o ា:a:ea ិ:e:i ី:ey:i ឹ:oe:oe ឺ:eu:eu ុ:o:u ូ:o:ou ួ:uo:uo ើ:aeu:eu ឿ:oea:oea ៀ:ie:ea េ:e:e ែ:ae:e ៃ:ai:ey ោ:ao:o ៅ:ao:ov ុំ:om:um ំ:am:um ាំ:am:oam
   ះ:ah:eah ុះ:oh:uh េះ:eh:eh ោះ:aoh:oh ិះ:eh:ih ័:a:oa`
    .split(/\s+/)
    .map((entry) => {
      const [sign = '', first = '', second = ''] = entry.split(':');
      return [sign === '-' ? '' : sign, [first, second]] as const;
    }),
);
/** The other spelling that papers use for the same vowel. */
export const KHMER_VOWELS_ON_PAPERS: ReadonlyMap<string, readonly [string, string]> = new Map(
  `-:o:u ា:a:ea ិ:i:i ី:ei:y ឹ:oeu:im ឺ:eu:eu ុ:o:o ូ:ou:u ើ:oeu:eu ឿ:eua:eua ៀ:ea:ie ែ:e:ae ៃ:ay:ay ោ:o:ou ៅ:au:au ំ:om:om`
    .replace('oeu:im', 'eu:i')
    .split(/\s+/)
    .map((entry) => {
      const [sign = '', first = '', second = ''] = entry.split(':');
      return [sign === '-' ? '' : sign, [first, second]] as const;
    }),
);

export const KHMER_INDEPENDENT: ReadonlyMap<string, string> = new Map(
  'ឣ:a ឤ:a ឥ:e ឦ:ei ឧ:u ឨ:uk ឩ:ou ឪ:ov ឫ:rue ឬ:rue ឭ:lue ឮ:lue ឯ:ae ឰ:ai ឱ:o ឲ:o ឳ:au'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Words and stems of names whose reading the letters alone do not tell. */
export const KHMER_ELEMENTS: ReadonlyMap<string, string> = new Map(
  `ឧត្តម:udom រតនៈ:ratanak រតនា:ratana ភក្តី:pheakdey ភ័ក្ត្រ:pheak រស្មី:reaksmey លក្ខិណា:leakhena លក្ខណា:leakhena រក្សា:raksa សិរី:serey សេរី:serey
   ជ័យ:chey រ័ត្ន:rath រត្ន:rath សម្បត្តិ:sambath ច័ន្ទ:chan ចន្ទ:chan ពុទ្ធ:puth សុខ:sok ព្រះ:preah ធម្ម:thoam វិជ្ជា:vichea បញ្ញា:panha មុន្នី:mony មុនី:mony
   ឧសភា:ousaphea កញ្ញា:kanha សក្តិ:sak ភូមិ:phum គឹម:kim ស៊ីម:sim ទេព:tep ពេជ្រ:pich ពិជ្រ:pich រុទ្ធ:ruth ឫទ្ធី:rithy ឫទ្ធិ:rith ម្លិះ:maly`
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, string]),
);
