import { describe, expect, it } from 'vitest';
import { LOCALES } from '../messages/messages.ts';
import { CAMPAIGN_STATUSES, GRAPH_KINDS, PACK_AUDIENCES } from './campaign-schema.ts';
import { lureVocabulary } from './messages.ts';
import { IDENTIFIER_KINDS, LURE_STATUSES, PLATFORMS, RISK_BANDS, RiskReason } from './schema.ts';

const ENUMS: Record<string, readonly string[]> = {
  status: LURE_STATUSES,
  band: RISK_BANDS,
  campaign: CAMPAIGN_STATUSES,
  identifier: IDENTIFIER_KINDS,
  platform: PLATFORMS,
  audience: PACK_AUDIENCES,
  strength: RiskReason.shape.strength.options,
  node: GRAPH_KINDS,
};

describe("the words of the lures' room", () => {
  it.each(LOCALES)('name every value of every enumeration, and nothing else, in %s', (locale) => {
    expect(Object.keys(lureVocabulary[locale]).sort()).toEqual(
      Object.entries(ENUMS)
        .flatMap(([name, values]) => values.map((value) => `${name}.${value}`))
        .sort(),
    );
  });
});
