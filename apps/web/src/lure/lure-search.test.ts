import { describe, expect, it } from 'vitest';
import { readCampaignSearch, readLureSearch } from './lure-search.ts';

describe("the filters in a lure list's address", () => {
  it('are kept where they are codes, and dropped where they are anything else', () => {
    expect(
      readLureSearch({ kind: 'lure', risk: 'high', q: '+62 812', country: 'kamboja', other: '1' }),
    ).toEqual({
      kind: 'lure',
      risk: 'high',
    });
    expect(readCampaignSearch({ view: 'graph', status: 'watched', language: 'id' })).toEqual({
      view: 'graph',
      status: 'watched',
      language: 'id',
    });
    expect(readCampaignSearch({ view: 'list' })).toEqual({});
  });
});
