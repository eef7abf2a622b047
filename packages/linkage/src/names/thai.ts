import {
  THAI_CLUSTERS,
  THAI_ELEMENTS,
  THAI_FINALS,
  THAI_FINALS_ON_PAPERS,
  THAI_INITIALS,
  THAI_INITIALS_ON_PAPERS,
  THAI_VOWELS_ON_PAPERS,
} from '../data/thai.data.ts';

/** A stretch of letters read as one: how far it goes, its two spellings, and how unlikely the reading is. */
interface Piece {
  end: number;
  rtgs: string;
  papers: string;
  cost: number;
}
interface Onset {
  next: number;
  letters: string;
  rtgs: string;
  papers: string;
  cost: number;
}

/** Costs of what is not written: an implied o in a closed syllable, an implied a in an open one, an end left over. */
const WRITTEN = 1;
const IMPLIED_O = 1.6;
const IMPLIED_A = 2;
const LEFT_OVER = 2;
const ELEMENT = 0.42;
const UNREADABLE = 6;

const CONSONANT = /[ก-ฮ]/;
/** Vowels written over, under or behind their consonant: it begins a syllable then. */
const NEEDS_ONSET = /[ะ-ฺ็]/;
const SONORANT = /[นณมยรลว]/;
const LONGEST_ELEMENT = Math.max(...[...THAI_ELEMENTS.keys()].map((element) => element.length));

const onsetsAt = (text: string, at: number): Onset[] => {
  const letter = text[at] ?? '';
  const single = THAI_INITIALS.get(letter);
  if (single === undefined) return [];
  const onsets = [
    {
      next: at + 1,
      letters: letter,
      rtgs: single,
      papers: THAI_INITIALS_ON_PAPERS.get(letter) ?? single,
      cost: 0,
    },
  ];
  const two = text.slice(at, at + 2);
  const cluster = THAI_CLUSTERS.get(two);
  if (cluster !== undefined) {
    const papers = two === 'ศร' ? 'sr' : cluster.replace(/h(?=[rlw])/, '');
    onsets.push({ next: at + 2, letters: two, rtgs: cluster, papers, cost: 0.1 });
  }
  return onsets;
};

/** The letters that the mark thanthakhat silences: one with its vowel, or a cluster that only ever ends a word. */
const skipSilent = (text: string, at: number, open = false): number => {
  const rest = text.slice(at, at + 4);
  const silent = open ? /^[ก-ฮ][ิุ]?์/.exec(rest) : /^(?:[ก-ฮ][ิุ]?|ทร|ตร|ดร|ษณ|จน|มณ|ริย|รติ)์/.exec(rest);
  return silent ? at + silent[0].length : at;
};

/** The syllable closed by the consonant that follows, where one can close it, and open. `closed` only: the vowel needs one. */
const endings = (
  text: string,
  at: number,
  onset: Onset,
  vowel: string,
  cost: number,
  kind: 'open' | 'closed' | 'either',
): Piece[] => {
  const papers = THAI_VOWELS_ON_PAPERS.get(vowel) ?? vowel;
  const plain =
    vowel === 'ี' || vowel === 'ิ' ? 'i' : vowel === 'ู' || vowel === 'ุ' ? 'u' : /[ึื]/.test(vowel) ? 'ue' : vowel;
  const onPapers = papers === vowel ? plain : papers;
  const pieces: Piece[] = [];
  const add = (end: number, tail: string, tailOnPapers: string, more: number): void => {
    pieces.push({
      end: skipSilent(text, end, end === at),
      rtgs: onset.rtgs + plain + tail,
      papers: onset.papers + onPapers + tailOnPapers,
      cost: onset.cost + cost + more,
    });
  };
  if (kind !== 'closed') add(at, '', '', 0);
  // r and l silenced inside a loanword, before its final.
  const from = /^[รล]์[ก-ฮ]/.test(text.slice(at, at + 3)) ? at + 2 : at;
  const letter = text[from] ?? '';
  const tail = THAI_FINALS.get(letter);
  if (kind === 'open' || tail === undefined || text[from + 1] === '์') return pieces;
  const tailOnPapers = plain === 'o' && letter === 'ร' ? 'rn' : (THAI_FINALS_ON_PAPERS.get(letter) ?? tail);
  const after = text[from + 1] ?? '';
  if (/[ิุ]/.test(after) && /[ตฒทธมฏ]/.test(letter) && text[from + 2] !== '์') {
    // Chat, wut, phum: the vowel behind the final is written, not spoken.
    if (!NEEDS_ONSET.test(text[from + 2] ?? '')) add(from + 2, tail, tailOnPapers, 0.8);
    return pieces;
  }
  if (NEEDS_ONSET.test(after)) return pieces;
  const written = vowel !== 'o';
  const pali =
    (written && /[ตทธถฒฐชศษสกจ]/.test(letter) && SONORANT.test(after) && /[าิีุู]/.test(text[from + 2] ?? '')) ||
    (/[ิีุ]/.test(vowel) && letter === 'ร' && CONSONANT.test(after));
  add(from + 1, tail, tailOnPapers, pali ? 0.9 : 0);
  if (pali) {
    const again = THAI_INITIALS.get(letter)!;
    // Thira, sura: an r between vowels is no final. Rattana, witthaya: the final is spoken twice, an a behind it.
    if (letter === 'ร') add(from + 1, 'ra', 'ra', 0.5);
    else add(from + 1, `${tail}${again}a`, `${tail === again[0] ? again : tail + again}a`, 0.6);
  }
  // Chit, but, yut: a second consonant of the cluster is not spoken at an end.
  const doubled = /[ทดตฏฑธฒ]/.test(letter) && /[ธถฐฒฏ]/.test(after);
  if (
    (doubled || (written && after === 'ร' && /[กตทธชด]/.test(letter))) &&
    !NEEDS_ONSET.test(text[from + 2] ?? '') &&
    text[from + 2] !== '์'
  )
    add(from + 2, tail, tailOnPapers, doubled ? 0.1 : 1.8);
  return pieces;
};

const withLeadingE = (text: string, onset: Onset): Piece[] => {
  const at = onset.next;
  const two = text.slice(at, at + 2);
  const end = (length: number, vowel: string, kind: 'open' | 'closed' | 'either'): Piece[] =>
    endings(text, at + length, onset, vowel, WRITTEN, kind);
  if (two === 'ีย') return end(2, 'ia', 'either');
  if (two === 'ือ') return end(2, 'uea', 'either');
  if (two === 'าะ') return end(2, 'o', 'open');
  if (two[0] === 'า') return end(1, 'ao', 'open');
  if (two[0] === 'ิ') return end(1, 'oe', 'closed');
  if (two === 'อะ') return end(2, 'oe', 'open');
  if (two[0] === 'อ') return end(1, 'oe', 'either');
  if (two[0] === '็') return end(1, 'e', 'closed');
  if (two[0] === 'ะ') return end(1, 'e', 'open');
  if (two[0] === 'ย' && !NEEDS_ONSET.test(two[1] ?? '')) return end(1, 'oei', 'open');
  return end(0, 'e', 'either');
};

const withLeading = (text: string, vowel: string, onset: Onset): Piece[] => {
  const at = onset.next;
  const sign = text[at] ?? '';
  if (vowel === 'เ') return withLeadingE(text, onset);
  if (vowel === 'ใ' || vowel === 'ไ')
    return endings(
      text,
      sign === 'ย' && !NEEDS_ONSET.test(text[at + 1] ?? '') ? at + 1 : at,
      onset,
      'ai',
      WRITTEN,
      'open',
    );
  const sound = vowel === 'แ' ? 'ae' : 'o';
  if (sign === 'ะ') return endings(text, at + 1, onset, sound, WRITTEN, 'open');
  return endings(text, sign === '็' ? at + 1 : at, onset, sound, WRITTEN, 'either');
};

const withoutLeading = (text: string, onset: Onset): Piece[] => {
  const at = onset.next;
  const sign = text[at] ?? '';
  const two = text.slice(at, at + 2);
  const end = (length: number, vowel: string, kind: 'open' | 'closed' | 'either', cost = WRITTEN): Piece[] =>
    endings(text, at + length, onset, vowel, cost, kind);
  if (two === 'ัว') return [...end(2, 'ua', 'open'), ...end(1, 'a', 'closed', 1.5)];
  if (sign === 'ั') return end(1, 'a', 'closed');
  if (sign === 'ะ') return end(1, 'a', 'open');
  if (sign === 'า') return end(1, 'a', 'either');
  if (sign === 'ำ') return end(1, 'am', 'open');
  if (two === 'ือ') return end(2, 'ื', 'either');
  if (/[ิีึืุู]/.test(sign)) return end(1, sign, 'either');
  if (sign === '็') return end(text[at + 1] === 'อ' ? 2 : 1, 'o', 'closed');
  if (sign === 'ฤ') return end(1, /[กตทปศส]/.test(onset.letters) ? 'ri' : 'rue', 'either');
  const pieces = [
    ...end(0, 'o', 'closed', IMPLIED_O),
    ...end(0, 'a', 'open', IMPLIED_A + (at >= text.length ? LEFT_OVER : 0)),
  ];
  if (sign === 'อ' && !NEEDS_ONSET.test(two[1] ?? '')) pieces.push(...end(1, 'o', 'either'));
  if (sign === 'ว' && !NEEDS_ONSET.test(two[1] ?? '')) pieces.push(...end(1, 'ua', 'closed', 1.1));
  if (two === 'รร') pieces.push(...end(2, 'an', 'open', 1.1), ...end(2, 'a', 'closed', WRITTEN));
  return pieces;
};

const piecesAt = (text: string, at: number): Piece[] => {
  const pieces: Piece[] = [];
  for (let length = Math.min(LONGEST_ELEMENT, text.length - at); length > 1; length -= 1) {
    const element = THAI_ELEMENTS.get(text.slice(at, at + length));
    // An element ends where a syllable can: what follows must not be a vowel of its last consonant, nor its silencer.
    const stem = element !== undefined && /(?:a|tthi)$/.test(element[0]) && at + length === text.length;
    if (element && !stem && !NEEDS_ONSET.test(text[at + length] ?? '') && text[at + length] !== '์')
      pieces.push({
        end: skipSilent(text, at + length),
        rtgs: element[0],
        papers: element[1],
        cost: ELEMENT * length ** 0.5,
      });
  }
  const first = text[at] ?? '';
  if (first === 'ฤ') {
    const none: Onset = { next: at, letters: '', rtgs: '', papers: '', cost: 0 };
    pieces.push(
      ...endings(text, at + 1, none, 'rue', WRITTEN, 'either'),
      ...endings(text, at + 1, none, 'ri', 1.1, 'closed'),
    );
  }
  if (/[เแโใไ]/.test(first)) {
    for (const onset of onsetsAt(text, at + 1)) pieces.push(...withLeading(text, first, onset));
    // Charoen, sawaeng: the vowel stands before two consonants, the first of which has an implied a.
    const [one] = onsetsAt(text, at + 1);
    if (one && SONORANT.test(text[one.next] ?? ''))
      for (const onset of onsetsAt(text, one.next).slice(0, 1))
        pieces.push(
          ...withLeading(text, first, {
            ...onset,
            rtgs: `${one.rtgs}a${onset.rtgs}`,
            papers: `${one.papers}a${onset.papers}`,
            cost: 2,
          }),
        );
  } else for (const onset of onsetsAt(text, at)) pieces.push(...withoutLeading(text, onset));
  pieces.push({
    end: at + 1,
    rtgs: CONSONANT.test(first) ? (THAI_INITIALS.get(first) ?? '') : '',
    papers: '',
    cost: UNREADABLE,
  });
  return pieces;
};

/** The cheapest row of pieces, from the end back: each position is looked at once. */
const readWord = (text: string): Piece => {
  const best: Piece[] = new Array(text.length + 1);
  best[text.length] = { end: text.length, rtgs: '', papers: '', cost: 0 };
  const chosen: Piece[] = new Array(text.length);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    let cheapest = Number.POSITIVE_INFINITY;
    for (const piece of piecesAt(text, at)) {
      const cost = piece.cost + best[piece.end]!.cost;
      if (cost >= cheapest) continue;
      cheapest = cost;
      chosen[at] = piece;
    }
    best[at] = { ...chosen[at]!, cost: cheapest };
  }
  const rtgs: string[] = [];
  const papers: string[] = [];
  for (let at = 0; at < text.length; at = chosen[at]!.end) {
    rtgs.push(chosen[at]!.rtgs);
    papers.push(chosen[at]!.papers);
  }
  return { end: text.length, rtgs: rtgs.join(''), papers: papers.join(''), cost: best[0]!.cost };
};

/** Thai to Latin, syllable by syllable: by RTGS, then as names are often spelled on papers. Other letters pass unchanged. */
export const romaniseThai = (text: string): [string, string] => {
  const tidy = text
    .replace(/\u0E4D\u0E32/g, '\u0E33')
    .replace(/[\u0E48-\u0E4B\u0E2F\u0E3A\u0E46\u0E4E]/g, '')
    .replace(/ฤๅ/g, 'ฤ')
    .replace(/เเ/g, 'แ');
  const read = (kind: 'rtgs' | 'papers'): string =>
    tidy.replace(/[\u0E01-\u0E4E]{1,200}/g, (word) => readWord(word)[kind]);
  return [read('rtgs'), read('papers')];
};
