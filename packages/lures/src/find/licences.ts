import type { Finding } from '../types.ts';
import type { Cue } from './cues.ts';

/** The number after a licensing scheme's name, with the words that may stand between. */
const NUMBER =
  /[ :：#.\-(]{0,3}(?:(?:no|nomor|nomer|number|lic|licen[sc]e|lesen|izin|เลขที่|numero)\.?[ :：#.]{1,3}){0,3}((?:[A-Z]{2,6}[ .-])?(?:[ก-ฮ]\.?)?[A-Z0-9][A-Za-z0-9./-]{2,34})/y;

/** Licences of recruiters: SIP2MI (Indonesia), POEA and DMW (Philippines), JTKSM (Malaysia), DOE (Thailand) and others. */
export function findLicences(text: string, cues: readonly Cue[]): Finding[] {
  const found: Finding[] = [];
  for (const cue of cues) {
    if (cue.type !== 'licence') continue;
    NUMBER.lastIndex = cue.end;
    const match = NUMBER.exec(text);
    if (match === null) continue;
    const written = match[1]!.replace(/[./-]+$/, '');
    const number = written
      .replace(new RegExp(`^${cue.value}[ .-]?`, 'i'), '')
      .toUpperCase()
      .replace(/ /g, '');
    const start = match.index + match[0].lastIndexOf(match[1]!);
    if (number.replace(/\D/g, '').length < 3 || found.some((other) => start < other.end)) continue;
    found.push({
      kind: 'licence',
      start,
      end: start + written.length,
      text: `${cue.value}:${number}`,
      detail: { scheme: cue.value, number },
      confidence: 0.85,
      rule: `licence.${cue.value.toLowerCase()}`,
    });
  }
  return found;
}
