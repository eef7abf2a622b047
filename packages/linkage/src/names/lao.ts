import { LAO_FINALS, LAO_INITIALS, LAO_INITIALS_ON_PAPERS, LAO_VOWELS } from '../data/lao.data.ts';

/** Vowels that are written over, under or behind a consonant: it begins a syllable then. */
const NEEDS_ONSET = /[ະ-ຽໍ]/;

interface Syllable {
  end: number;
  onset: string;
  letters: string;
  vowel: string;
  final: string;
}

const onsetAt = (text: string, at: number): string => {
  const two = text.slice(at, at + 2);
  // Two letters are one onset only where a vowel is written for both.
  if (
    LAO_INITIALS.has(two) &&
    (two[0] !== 'ຫ' || /[\u0EB0-\u0ECD]/.test(text[at + 2] ?? '') || two[1] === 'ຼ')
  )
    if (two[1] !== 'ວ' || NEEDS_ONSET.test(text[at + 2] ?? '')) return two;
  return LAO_INITIALS.has(text[at] ?? '') ? text[at]! : '';
};

const syllableAt = (text: string, at: number): Syllable | null => {
  const before = /[ເແໂໄໃ]/.test(text[at] ?? '') ? text[at]! : '';
  const letters = onsetAt(text, at + before.length);
  if (letters === '') return null;
  const rest = at + before.length + letters.length;
  for (const vowel of LAO_VOWELS) {
    if (vowel.before !== before || !text.startsWith(vowel.behind, rest)) continue;
    const end = rest + vowel.behind.length;
    const closing = text[end] ?? '';
    const closed = vowel.closes && LAO_FINALS.has(closing) && !NEEDS_ONSET.test(text[end + 1] ?? '');
    if (vowel.needs && !closed) continue;
    return {
      end: closed ? end + 1 : end,
      onset: LAO_INITIALS.get(letters)!,
      letters,
      vowel: vowel.sound,
      final: closed ? LAO_FINALS.get(closing)! : '',
    };
  }
  return null;
};

/** Lao to Latin by BGN/PCGN, then as other papers spell it (nearer to Thai). Other letters pass unchanged. */
export const romaniseLao = (text: string): [string, string] => {
  // Tone marks and silenced letters go; the old sign for a final y is read as y.
  const tidy = text
    .replace(/[ກ-ຮ]\u0ECC/g, '')
    .replace(/[\u0EC6\u0EC8-\u0ECC]/g, '')
    .replace(/ເເ/g, 'ແ');
  let official = '';
  let papers = '';
  for (let at = 0; at < tidy.length; ) {
    const syllable = syllableAt(tidy, at);
    if (!syllable) {
      const other = tidy[at]!;
      if (!/[\u0E80-\u0EFF]/.test(other)) {
        official += other;
        papers += other;
      }
      at += 1;
      continue;
    }
    const { end, onset, letters, vowel, final } = syllable;
    official += onset + vowel + final;
    papers +=
      (LAO_INITIALS_ON_PAPERS.get(letters) ?? onset) + vowel.replace('ou', 'u') + final.replace('y', 'i');
    at = end;
  }
  return [official, papers];
};
