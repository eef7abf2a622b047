import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASVS_IDS } from './asvs-ids.data.ts';

const ROOT = resolve(import.meta.dirname, '..');
const text = readFileSync(join(ROOT, 'docs/asvs.md'), 'utf8');
const rows = [...text.matchAll(/^\| (V[\d.]+) \| (\d) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm)].map(
  (row) => ({
    id: row[1]!,
    level: row[2]!,
    status: row[4]!,
    shown: row[5]!,
  }),
);
const ids = ASVS_IDS.trim()
  .split(/\s+/)
  .filter((word) => word.includes('/'))
  .map((word) => `V${word}`);

describe('the table of OWASP ASVS 5.0', () => {
  it('holds every requirement of its levels once, in order', () => {
    expect(rows.map(({ id, level }) => `${id}/${level}`)).toEqual(ids);
    expect(ids.length).toBeGreaterThan(250);
  });
  it('names only tests and files that there are', () => {
    const named = [...text.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|tsx|sql|md))`/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
  it('says why, wherever something is not met in full, and shows what is', () => {
    const STATUSES = ['met', 'partly', 'not met', 'not applicable'];
    expect(rows.filter(({ status }) => !STATUSES.includes(status))).toEqual([]);
    expect(
      rows.filter(({ status, shown }) => (status === 'partly' || status === 'not met') && shown.length < 40),
    ).toEqual([]);
    expect(rows.filter(({ shown }) => shown.trim() === '')).toEqual([]);
  });
  it('and so does the threat model', () => {
    const security = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
    const named = [...security.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|tsx|md))`/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const promises = [...security.matchAll(/^\| [^|]+ \| [^|]+ \| [^|]+ \| ([^|]+) \|[^|]*\|$/gm)].slice(1);
    expect(promises.length).toBeGreaterThan(12);
    expect(promises.filter((row) => !/`/.test(row[1]!)).map((row) => row[0])).toEqual([]);
  });
  it('counts what it holds', () => {
    const count = (status: string): number => rows.filter((row) => row.status === status).length;
    expect(text).toContain(
      `${count('met')} met, ${count('partly')} partly, ${count('not met')} not met, ${count('not applicable')} not applicable.`,
    );
  });
});
