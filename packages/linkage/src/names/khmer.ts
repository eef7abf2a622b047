import {
  KHMER_CONSONANTS,
  KHMER_ELEMENTS,
  KHMER_INDEPENDENT,
  KHMER_VOWELS,
  KHMER_VOWELS_ON_PAPERS,
} from '../data/khmer.data.ts';

/** A base letter with what stands under it and the signs around it. */
interface Cluster {
  base: string;
  below: string[];
  shift: 1 | 2 | null;
  vowel: string;
  /** A letter marked by toandakhiat is not spoken. */
  silent: boolean;
  /** Bantoc shortens and closes the syllable before it. */
  closing: boolean;
}

const CLUSTER =
  /([\u1780-\u17A2])((?:\u17D2[\u1780-\u17A2])*)([\u17C9\u17CA]?)((?:\u17D2[\u1780-\u17A2])*)([\u17B6-\u17C5]?[\u17C6\u17C7\u17D0]?)([\u17C8\u17CB-\u17D1]*)/y;

/** Sonorants take the series of the syllable before them, and give way to the other letter of a cluster. */
const SONORANT = /[ងញណនមយរលវ]/;
/** Pairs that a closed syllable and the next one share in words from Pali; all others begin a syllable together. */
const SHARED =
  /^(?:(.)\1|ក្?ខ|គឃ|ចឆ|ជឈ|ដឋ|តថ|ទធ|បផ|ពភ|[ណន][ដឌឋតថទធ]|ម[បផពភ]|ង[កខគឃ]|ញ[ចឆជឈ]|ក[តសម]|ត[នថម]|ស[មវន]|ល[យ]|រ[កមណ]|ច[ន]|ព[ទ])$/;

const DOUBLED = /^(?:(.)\1|ដឋ|តថ|ទធ|បផ|ពភ|កខ|ចឆ|ជឈ)/;

const clustersOf = (word: string): Cluster[] => {
  const clusters: Cluster[] = [];
  for (let at = 0; at < word.length; ) {
    CLUSTER.lastIndex = at;
    const found = CLUSTER.exec(word);
    if (!found) {
      const alone = KHMER_INDEPENDENT.get(word[at]!);
      if (alone !== undefined)
        clusters.push({ base: word[at]!, below: [], shift: null, vowel: '', silent: false, closing: false });
      at += 1;
      continue;
    }
    const [whole, base = '', before = '', shifter = '', after = '', vowel = '', marks = ''] = found;
    clusters.push({
      base,
      below: (before + after).split('\u17D2').filter((letter) => letter !== ''),
      shift: shifter === '\u17C9' ? 1 : shifter === '\u17CA' ? 2 : null,
      vowel,
      silent: marks.includes('\u17CD'),
      closing: marks.includes('\u17CB'),
    });
    at += whole.length;
  }
  return clusters;
};

interface Syllable {
  onset: string[];
  shift: 1 | 2 | null;
  vowel: string;
  final: string;
  /** An inherent vowel of an open syllable, as in Rachana. */
  open: boolean;
  /** Closed by a letter that is doubled: the inherent vowel is a short a, as in Vanna. */
  doubled: boolean;
}

/** Gathers clusters into syllables: bare letters close the syllable before them where one is open for them. */
const isBare = (cluster: Cluster | undefined): boolean =>
  cluster !== undefined &&
  cluster.vowel === '' &&
  cluster.shift === null &&
  !KHMER_INDEPENDENT.has(cluster.base);
const isLast = (clusters: readonly Cluster[], at: number): boolean => clusters[at + 1]?.silent ?? true;

const syllablesOf = (clusters: readonly Cluster[]): Syllable[] => {
  const syllables: Syllable[] = [];
  for (const [at, cluster] of clusters.entries()) {
    if (cluster.silent) continue;
    const previous = syllables.at(-1);
    const next = clusters[at + 1];
    const bare = isBare(cluster);
    const last = next === undefined || next.silent;
    const canClose = previous !== undefined && previous.final === '' && !/[ះំៃៅ]$/.test(previous.vowel);
    // Two bare letters before a syllable with a vowel are open both: Rachana, Makara.
    const opens =
      canClose &&
      previous.vowel === '' &&
      !last &&
      !cluster.closing &&
      next.below.length === 0 &&
      next.vowel !== '';
    const letters = [cluster.base, ...cluster.below];
    // Of two bare letters at the end the first begins a syllable: Kosal, Sovann.
    const begins =
      bare && cluster.below.length === 0 && !cluster.closing && isBare(next) && isLast(clusters, at + 1);
    if (
      !begins &&
      bare &&
      canClose &&
      !opens &&
      (cluster.below.length === 0 || last || SHARED.test(letters.join('')))
    ) {
      previous.final = cluster.base;
      previous.open = false;
      previous.doubled = DOUBLED.test(letters.join(''));
      // A doubled letter inside a word begins the next syllable too; at its end it is one.
      if (cluster.below.length > 0 && !last)
        syllables.push({
          onset: cluster.below,
          shift: null,
          vowel: '',
          final: '',
          open: true,
          doubled: false,
        });
      continue;
    }
    if (canClose && cluster.below.length > 0 && SHARED.test(letters.slice(0, 2).join(''))) {
      previous.final = cluster.base;
      previous.open = false;
      previous.doubled = DOUBLED.test(letters.join(''));
      // Sambath: the short vowel behind a word's last doubled letter is not spoken.
      if (last && /^[ិុ]$/.test(cluster.vowel)) continue;
      syllables.push({
        onset: cluster.below,
        shift: cluster.shift,
        vowel: cluster.vowel,
        final: '',
        open: cluster.vowel === '',
        doubled: false,
      });
      continue;
    }
    if (
      canClose &&
      last &&
      /^[ិុ]$/.test(cluster.vowel) &&
      previous.vowel !== '' &&
      /[តថទធដម]/.test(cluster.base) &&
      syllables.length > 0
    ) {
      previous.final = cluster.base;
      continue;
    }
    syllables.push({
      onset: letters,
      shift: cluster.shift,
      vowel: cluster.vowel,
      final: '',
      open: cluster.vowel === '',
      doubled: false,
    });
  }
  return syllables;
};

const seriesOf = (syllable: Syllable, before: 1 | 2 | null): 1 | 2 => {
  if (syllable.shift !== null) return syllable.shift;
  const strong = syllable.onset.filter((letter) => !SONORANT.test(letter));
  const ruling = strong.at(-1) ?? syllable.onset.at(-1) ?? '';
  if (strong.length === 0 && before === 1) return 1;
  return KHMER_CONSONANTS.get(ruling)?.series ?? 1;
};

const spell = (
  syllables: readonly Syllable[],
  vowels: ReadonlyMap<string, readonly [string, string]>,
): string => {
  let series: 1 | 2 | null = null;
  let text = '';
  for (const syllable of syllables) {
    const alone = KHMER_INDEPENDENT.get(syllable.onset[0] ?? '');
    series = seriesOf(syllable, series);
    const onset = syllable.onset
      .map((letter, place) => {
        const sound = KHMER_CONSONANTS.get(letter)?.sound ?? '';
        // Under another letter b is p, as in Cambodian words with pr.
        return letter === 'ប' && (syllable.onset.length > 1 || syllable.shift === 1) && place === 0
          ? 'p'
          : sound;
      })
      .join('');
    const inherent = syllable.vowel === '';
    const pair = vowels.get(syllable.vowel) ?? KHMER_VOWELS.get(syllable.vowel) ?? ['a', 'a'];
    const vowel =
      alone !== undefined ? '' : inherent && (syllable.open || syllable.doubled) ? 'a' : pair[series - 1]!;
    // What closes a syllable rules the next one, where it is no sonorant: Veasna.
    if (syllable.final !== '' && !SONORANT.test(syllable.final))
      series = KHMER_CONSONANTS.get(syllable.final)?.series ?? series;
    const close = KHMER_CONSONANTS.get(syllable.final)?.final ?? '';
    const final = close === 'v' && /[aeio]$/.test(vowel) ? 'v' : close === 'r' ? '' : close;
    text += (alone ?? onset) + vowel + final;
  }
  return text.replace(/(?:(th|ch|kh|ph)\1|t(?=th)|c(?=ch)|k(?=kh)|p(?=ph))/g, '$1');
};

const ELEMENTS = [...KHMER_ELEMENTS.keys()].sort((a, b) => b.length - a.length);

const readWord = (word: string, vowels: ReadonlyMap<string, readonly [string, string]>): string => {
  const whole = KHMER_ELEMENTS.get(word);
  if (whole !== undefined) return whole;
  // A stem at the front, and nothing that belongs to its last letter behind it.
  const stem = ELEMENTS.find(
    (element) => word.startsWith(element) && /^[\u1780-\u17B3]/.test(word.slice(element.length)),
  );
  if (stem !== undefined && stem.length > 2)
    return KHMER_ELEMENTS.get(stem)! + spell(syllablesOf(clustersOf(word.slice(stem.length))), vowels);
  return spell(syllablesOf(clustersOf(word)), vowels);
};

/** Khmer to Latin, syllable by syllable: nearest to UNGEGN, then as other papers spell. Other letters pass unchanged. */
export const romaniseKhmer = (text: string): [string, string] => {
  const tidy = text.replace(/[\u200B-\u200D\u17D7\u17D4-\u17D6]/g, '').replace(/\u17CC/g, '');
  const read = (vowels: ReadonlyMap<string, readonly [string, string]>): string =>
    tidy.replace(/[\u1780-\u17D3]{1,200}/g, (word) => readWord(word, vowels));
  return [read(KHMER_VOWELS), read(KHMER_VOWELS_ON_PAPERS)];
};
