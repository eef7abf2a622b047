/** Notions that rules are made of, the same in every language. */
export const CONCEPTS = [
  'RESCUE', 'HELP', 'WANT_HOME', 'FEAR', 'NO_CALLBACK', 'PASSPORT', 'TAKEN', 'PHONE_THING', 'SCREENED', 'CANNOT', 'LEAVE', 'HOME',
  'LOCKED', 'GUARD', 'BUILDING', 'BEATEN', 'SHOCK', 'STARVED', 'SOLD', 'MOVED', 'COMPANY', 'RANSOM', 'PAY', 'DEBT', 'TARGET', 'PUNISH',
  'HOURS', 'UNPAID', 'PROMISED', 'JOB', 'SCAM_WORK', 'FORCED', 'REVEALED', 'RECRUIT', 'THREAT', 'DEATH', 'POLICE', 'BORDER', 'SCRIPT',
  'MINOR', 'LONG_SHIFT', 'DEBT_BOND', 'DEMAND', 'RELEASE', 'WARNING', 'NEWS', 'NEGATOR', 'HIRING',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Phrases of one language by notion, parted by '|'. A star at the end lets the word go on. */
export type ConceptPhrases = Partial<Record<Concept, string>>;
