import { describe, expect, it } from 'vitest';
import { readUpload } from './read-upload.ts';

const upload = (text: string) => readUpload(Buffer.from(text), 'feed.jsonl');
const rowsOf = async (text: string, from?: number) => {
  const read = await upload(text);
  if (read.kind !== 'table') throw new Error(`read as ${read.kind}`);
  const rows = [];
  for await (const row of read.table.rows(from)) rows.push(row);
  return { header: read.table.header, rows, format: read.format };
};

describe('lines of JSON objects', () => {
  it('are a table with a column for every key, line by line, from any line on', async () => {
    const text = '{"text":"satu","n":1}\n\n{"text":"dua","more":{"a":[1]}}\r\n{"text":null}\n';
    const { header, rows, format } = await rowsOf(text);
    expect(format).toBe('jsonl');
    expect(header).toEqual(['text', 'n', 'more']);
    expect(rows).toEqual([
      { line: 1, cells: ['satu', '1', ''] },
      { line: 3, cells: ['dua', '', '{"a":[1]}'] },
      { line: 4, cells: ['', '', ''] },
    ]);
    expect((await rowsOf(text, 3)).rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('are refused one by one where they are broken, without their words', async () => {
    const { rows } = await rowsOf('{"a":1}\n{"a": rahasia\n[1]\n{"a":2}\n{"a":3}\n{"a":4}');
    expect(rows.filter(({ problem }) => problem).map(({ line }) => line)).toEqual([2, 3]);
    expect(JSON.stringify(rows)).not.toContain('rahasia');
  });

  it('are not taken for them where one object fills the file over several lines', async () => {
    expect((await upload('{\n "a": 1\n}\n')).kind).toBe('documents');
  });
});
