import type { Notion } from './concepts.ts';

/**
 * Which notions, near one another in any order, make which indicator. `within` counts folded characters between them;
 * `ordered` wants the first one first. One notion alone stands for itself.
 */
export interface Rule {
  code: string;
  first: Notion;
  second?: Notion;
  within?: number;
  ordered?: boolean;
  /** 0 to 1: how sure these words are of the sign. */
  confidence: number;
}

export const RULES: readonly Rule[] = [
  { code: 'F04', first: 'PASSPORT', second: 'TAKEN', within: 30, confidence: 0.9 },
  { code: 'F05', first: 'LOCKED', confidence: 0.85 },
  { code: 'F05', first: 'CANNOT', second: 'LEAVE', within: 14, ordered: true, confidence: 0.85 },
  { code: 'F05', first: 'CANNOT', second: 'HOME', within: 10, ordered: true, confidence: 0.7 },
  { code: 'F05', first: 'GUARD', second: 'BUILDING', within: 40, confidence: 0.75 },
  { code: 'F05', first: 'GUARD', second: 'LEAVE', within: 40, confidence: 0.75 },
  { code: 'F06', first: 'PHONE_THING', second: 'TAKEN', within: 24, confidence: 0.85 },
  { code: 'F06', first: 'PHONE_THING', second: 'SCREENED', within: 24, confidence: 0.8 },
  { code: 'F07', first: 'TARGET', second: 'PUNISH', within: 60, confidence: 0.85 },
  { code: 'F07', first: 'TARGET', second: 'BEATEN', within: 60, confidence: 0.9 },
  { code: 'F07', first: 'TARGET', second: 'SHOCK', within: 60, confidence: 0.9 },
  { code: 'F08', first: 'DEBT', second: 'COMPANY', within: 40, confidence: 0.8 },
  { code: 'F09', first: 'RANSOM', second: 'HOME', within: 50, confidence: 0.9 },
  { code: 'F09', first: 'RANSOM', second: 'LEAVE', within: 40, confidence: 0.85 },
  { code: 'F09', first: 'RANSOM', second: 'PAY', within: 40, confidence: 0.8 },
  { code: 'F09', first: 'RANSOM', second: 'COMPANY', within: 50, confidence: 0.8 },
  { code: 'F09', first: 'PAY', second: 'HOME', within: 25, confidence: 0.6 },
  { code: 'F09', first: 'PAY', second: 'LEAVE', within: 16, ordered: true, confidence: 0.55 },
  { code: 'F10', first: 'SOLD', confidence: 0.8 },
  { code: 'F10', first: 'MOVED', second: 'COMPANY', within: 40, confidence: 0.75 },
  { code: 'F10', first: 'MOVED', second: 'BUILDING', within: 40, confidence: 0.7 },
  { code: 'F12', first: 'UNPAID', confidence: 0.85 },
  { code: 'F13', first: 'BEATEN', confidence: 0.85 },
  { code: 'F13', first: 'SHOCK', confidence: 0.9 },
  { code: 'F13', first: 'STARVED', confidence: 0.85 },
  { code: 'F13', first: 'THREAT', second: 'DEATH', within: 50, confidence: 0.85 },
  { code: 'F14', first: 'FORCED', second: 'RECRUIT', within: 30, confidence: 0.85 },
  { code: 'F14', first: 'RECRUIT', second: 'FORCED', within: 20, confidence: 0.8 },
  { code: 'F15', first: 'THREAT', second: 'POLICE', within: 50, confidence: 0.85 },
  { code: 'F16', first: 'FORCED', second: 'SCAM_WORK', within: 40, ordered: true, confidence: 0.85 },
  { code: 'F16', first: 'SCRIPT', second: 'FORCED', within: 40, confidence: 0.75 },
  { code: 'F16', first: 'SCRIPT', confidence: 0.55 },
  { code: 'F02', first: 'REVEALED', second: 'SCAM_WORK', within: 50, confidence: 0.85 },
  { code: 'F01', first: 'PROMISED', second: 'JOB', within: 40, confidence: 0.75 },
  { code: 'F11', first: 'LONG_SHIFT', confidence: 0.6 },
  { code: 'F08', first: 'DEBT_BOND', confidence: 0.8 },
  { code: 'F08', first: 'DEBT', second: 'PUNISH', within: 40, confidence: 0.75 },
  { code: 'F09', first: 'DEMAND', second: 'RELEASE', within: 50, confidence: 0.85 },
  { code: 'F03', first: 'BORDER', confidence: 0.75 },
  { code: 'F17', first: 'MINOR', confidence: 0.85 },
  { code: 'F13', first: 'CANNOT', second: 'DOCTOR', within: 20, confidence: 0.75 },
  { code: 'F13', first: 'NEGATOR', second: 'DOCTOR', within: 10, ordered: true, confidence: 0.7 },
  { code: 'F08', first: 'QUIT', second: 'DEBT', within: 50, confidence: 0.7 },
  { code: 'F12', first: 'SALARY', second: 'NEVER', within: 14, confidence: 0.7 },
  { code: 'F10', first: 'MOVED', second: 'UNWILLING', within: 60, confidence: 0.75 },
  { code: 'F09', first: 'DEMAND', second: 'SENT_MONEY', within: 50, confidence: 0.8 },
  { code: 'F09', first: 'SENT_MONEY', second: 'NOT_RETURNED', within: 60, confidence: 0.75 },
  { code: 'F11', first: 'FORCED', second: 'LONG_SHIFT', within: 30, confidence: 0.75 },
  // What adverts say. In an advert, F04 to F13 stand for the small print (D6, E1 ...): see judge.ts.
  { code: 'B3', first: 'PERK', second: 'COVERED', within: 22, confidence: 0.7 },
  { code: 'B5', first: 'PERK', second: 'DEDUCT', within: 28, confidence: 0.8 },
  { code: 'B5', first: 'QUIT', second: 'PENALTY', within: 36, ordered: true, confidence: 0.8 },
  { code: 'C2', first: 'FOREIGN_CLIENT', second: 'C1', within: 50, confidence: 0.65 },
  { code: 'C3', first: 'NOT_NEEDED', second: 'SKILL', within: 14, confidence: 0.75 },
  { code: 'C4', first: 'FOREIGN_CLIENT', confidence: 0.6 },
  { code: 'D1', first: 'IMMIGRATION', second: 'HOLIDAY', within: 40, confidence: 0.85 },
  { code: 'D3', first: 'NOT_NEEDED', second: 'INTERVIEW', within: 12, confidence: 0.75 },
  { code: 'D6', first: 'SEND', second: 'ID_PHOTO', within: 28, confidence: 0.75 },
  { code: 'D6', first: 'SEND', second: 'PASSPORT', within: 16, confidence: 0.65 },
  { code: 'B3', first: 'PERK', second: 'PERK', within: 14, confidence: 0.5 },
  { code: 'D8', first: 'FRIEND', second: 'REWARD', within: 22, confidence: 0.7 },
  { code: 'F3', first: 'NEGATOR', second: 'SCAM_WORK', within: 10, ordered: true, confidence: 0.7 },
];
