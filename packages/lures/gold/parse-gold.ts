import type { Finding, FindingKind, Reading } from '../src/index.ts';

/** The receiving office's country for a line's language, told to every reader alike: a short number alone does not say it. */
export const OFFICE_COUNTRY: Readonly<Record<string, string>> = {
  id: 'ID',
  ms: 'MY',
  en: 'PH',
  tl: 'PH',
  th: 'TH',
  vi: 'VN',
  zh: 'CN',
  my: 'MM',
  km: 'KH',
  hi: 'IN',
  lo: 'LA',
};

export interface GoldLine {
  language: string;
  text: string;
  identifiers: { kind: FindingKind; start: number; end: number; value: string }[];
}

const KINDS: Readonly<Record<string, FindingKind>> = {
  p: 'phone',
  h: 'handle',
  e: 'email',
  u: 'url',
  w: 'wallet',
  b: 'bank_account',
  t: 'passport',
  n: 'national_id',
  l: 'licence',
};
const MARK = /\{([a-z])\|([^|}]*)(?:\|([^}]*))?\}/g;

/** Lines "language TAB text", identifiers marked as {kind|as written|normalised}; all numbers are invented. */
export function parseGold(lines: string): GoldLine[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [language, marked] = line.split('\t') as [string, string];
      const identifiers: GoldLine['identifiers'] = [];
      let text = '';
      let at = 0;
      for (const match of marked.matchAll(MARK)) {
        text += marked.slice(at, match.index);
        identifiers.push({
          kind: KINDS[match[1]!]!,
          start: text.length,
          end: text.length + match[2]!.length,
          value: match[3] ?? match[2]!,
        });
        text += match[2]!;
        at = match.index + match[0].length;
      }
      return { language, text: text + marked.slice(at), identifiers };
    });
}

const COUNTED = new Set<FindingKind>(Object.values(KINDS));
const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** What was found rightly, found wrongly and missed in one line. A link that is named as a handle or number counts once. */
export function scoreLine(
  line: GoldLine,
  reading: Reading,
): { right: Finding[]; wrong: Finding[]; missed: GoldLine['identifiers'] } {
  const found = reading.findings.filter(
    (finding) =>
      COUNTED.has(finding.kind) &&
      !(
        finding.kind === 'url' &&
        reading.findings.some(
          (other) =>
            other !== finding && other.kind !== 'url' && COUNTED.has(other.kind) && meets(other, finding),
        )
      ),
  );
  const agrees = (finding: Finding, gold: GoldLine['identifiers'][number]): boolean =>
    finding.kind === gold.kind && meets(finding, gold) && finding.text === gold.value;
  return {
    right: found.filter((finding) => line.identifiers.some((gold) => agrees(finding, gold))),
    wrong: found.filter((finding) => !line.identifiers.some((gold) => agrees(finding, gold))),
    missed: line.identifiers.filter((gold) => !found.some((finding) => agrees(finding, gold))),
  };
}
