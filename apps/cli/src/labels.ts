/** How the values of a label column were understood: which are the class to be found. */
export interface LabelRule {
  positive: ReadonlySet<string>;
  /** Values that are neither; empty where any other value is the other class. */
  faults: ReadonlySet<string>;
  /** For people: why these. */
  because: string;
}

const YES = new Set(['1', 'true', 't', 'yes', 'y', 'ya', 'positive', 'pos']);
const NO = new Set(['0', 'false', 'f', 'no', 'n', 'tidak', 'negative', 'neg', '-1']);
/** From the most particular to the widest: where a file tells fraud from spam, spam is no fraud. */
const NAMED: readonly (readonly string[])[] = [
  ['lure', 'trafficking', 'recruitment_scam', 'job_scam'],
  [
    'fraud',
    'fraudulent',
    'scam',
    'fake',
    'phishing',
    'smishing',
    'penipuan',
    'deceptive',
    'lừa đảo',
    'หลอกลวง',
    '诈骗',
  ],
  ['suspicious', 'malicious', 'illegal', 'unsafe', 'harmful', 'abuse', 'bad'],
  ['spam', 'junk', 'rác', 'สแปม', '垃圾短信'],
];
const ORDINARY = new Set(
  'ham normal legit legitimate real genuine benign safe ok good other none ordinary vacancy clean'.split(' '),
);

/** Labels as they are compared: in lower case, "1.0" as "1". */
export const plainLabel = (value: string): string =>
  value
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(-?\d+)\.0+$/, '$1');

/**
 * Says which values of a column mean the class to be found: `given` ones, else yes among yes and no, else words for fraud, else,
 * of two classes, the one beside an ordinary one or the rarer. Undefined where nobody could tell; then the caller must say.
 */
export function ruleOf(values: readonly string[], given: readonly string[] = []): LabelRule | undefined {
  const counts = new Map<string, number>();
  for (const value of values.map(plainLabel)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const classes = [...counts.keys()];
  const rule = (positive: readonly string[], because: string, faults: readonly string[] = []): LabelRule => ({
    positive: new Set(positive),
    faults: new Set(faults),
    because,
  });
  if (given.length > 0) return rule(given.map(plainLabel), 'said by --positive');
  const strange = classes.filter((value) => !YES.has(value) && !NO.has(value));
  const strangers = strange.reduce((sum, value) => sum + counts.get(value)!, 0);
  // A few slips do not make another vocabulary of a column of yes and no.
  if (strangers <= 0.1 * values.length) return rule([...YES], 'yes among yes and no', strange);
  for (const names of NAMED) {
    const found = classes.filter((value) => names.includes(value));
    if (found.length > 0) return rule(found, 'a word for fraud');
  }
  if (classes.length !== 2) return undefined;
  const beside = classes.filter((value) => !ORDINARY.has(value) && !NO.has(value));
  if (beside.length === 1) return rule(beside, 'beside a word for what is ordinary');
  const [rarer] = classes.sort((a, b) => counts.get(a)! - counts.get(b)!);
  return rule([rarer!], 'the rarer of two classes');
}
