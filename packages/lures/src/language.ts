import { LATIN_WORDS } from './data/latin-words.data.ts';
import type { Language } from './types.ts';

const LIMIT = 20_000;

/** Blocks of letters by script; what is left after them is Latin or nothing. */
const scriptOf = (code: number): string | undefined => {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'latin';
  if (code < 0xc0) return undefined;
  if (code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff)) return 'latin';
  if (code >= 0xe00 && code <= 0xe7f) return 'th';
  if (code >= 0xe80 && code <= 0xeff) return 'lo';
  if ((code >= 0x1000 && code <= 0x109f) || (code >= 0xaa60 && code <= 0xaa7f)) return 'my';
  if (code >= 0x1780 && code <= 0x17ff) return 'km';
  if (code >= 0x900 && code <= 0x97f) return 'hi';
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return 'zh';
  if (code >= 0x3040 && code <= 0x30ff) return 'ja';
  if (code >= 0xac00 && code <= 0xd7a3) return 'ko';
  if (code >= 0x370) return 'other';
  return undefined;
};

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;

/**
 * Names the language of a text: by script first, then Latin-script languages by their small words.
 * Says 'und' when nothing is known. Reads at most the first 20,000 units.
 */
export function detectLanguage(text: string): Language {
  const sample = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const script = scriptOf(sample.charCodeAt(at));
    if (script === undefined) continue;
    // One Han character says about as much as two letters.
    const weight = script === 'zh' ? 2 : 1;
    counts.set(script, (counts.get(script) ?? 0) + weight);
    letters += weight;
  }
  if (letters === 0) return { code: 'und', confidence: 0 };
  if ((counts.get('ja') ?? 0) > 0.1 * letters) return { code: 'ja', confidence: 0.9 };
  const [script, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const native = [...counts].filter(([name]) => name !== 'latin').sort((a, b) => b[1] - a[1])[0];
  // A message in Thai that quotes Latin names and links is still Thai.
  if (native !== undefined && native[0] !== 'other' && native[1] >= 0.3 * letters) {
    return { code: native[0], confidence: Math.min(0.99, 0.5 + native[1] / letters / 2) };
  }
  if (script !== 'latin') return { code: 'und', confidence: 0 };
  return latinLanguage(sample, count);
}

function latinLanguage(sample: string, letters: number): Language {
  const lower = sample.toLowerCase().normalize('NFC');
  const marks = lower.match(VIETNAMESE)?.length ?? 0;
  if (marks >= 2 && marks / letters > 0.06) return { code: 'vi', confidence: 0.97 };
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of lower.matchAll(/[\p{L}']+/gu)) {
    words++;
    const votes = LATIN_WORDS.get(word);
    if (votes === undefined) continue;
    for (const [code, weight] of votes) scores.set(code, (scores.get(code) ?? 0) + weight);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (best === undefined) return { code: 'und', confidence: 0 };
  const rival = ranked[1]?.[1] ?? 0;
  const margin = (best[1] - rival) / best[1];
  if (best[1] < 1 || (words > 30 && best[1] / words < 0.04)) return { code: 'und', confidence: 0.2 };
  const support = 1 - Math.exp(-best[1] / 2);
  return { code: best[0], confidence: Math.round(100 * support * (0.5 + margin / 2)) / 100 };
}
