import { describe, expect, it } from 'vitest';
import { UsageError } from './arguments.ts';
import { readLabelledTexts } from './labelled-texts.ts';

const columns = { text: 'text', label: 'label' };
const read = (file: string, positive?: string[]) =>
  readLabelledTexts(file, positive ? { ...columns, positive } : columns);

describe('labelled texts', () => {
  it('are the same from every kind of file', () => {
    const rows = [
      ['satu, "dua"', '1'],
      ['', '0'],
      ['tiga\nbaris', '0'],
    ] as const;
    const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
    const table = (mark: string): string =>
      ['text', ...rows.map(([text]) => quoted(text))]
        .map((text, at) => `${text}${mark}${at === 0 ? 'label' : rows[at - 1]![1]}`)
        .join('\n');
    const objects = rows.map(([text, label]) => ({ text, label: Number(label) }));
    const files = [
      table(','),
      `\uFEFF${table('\t')}`,
      table(';'),
      objects.map((row) => JSON.stringify(row)).join('\r\n'),
      JSON.stringify(objects),
    ];
    for (const file of files)
      expect(read(file)).toMatchObject({ texts: rows.map(([text]) => text), labels: [1, 0, 0] });
  });

  it.each([
    [
      ['0', '1.0', '1'],
      [0, 1, 1],
    ],
    [
      ['True', 'false', 'FALSE'],
      [1, 0, 0],
    ],
    [
      ['tidak', 'ya', 'ya'],
      [0, 1, 1],
    ],
    [
      ['normal', 'fraud', 'spam', 'otp'],
      [0, 1, 0, 0],
    ],
    [
      ['ham', 'spam', 'ham'],
      [0, 1, 0],
    ],
    [
      ['legit', 'dubious'],
      [0, 1],
    ],
    [
      ['a', 'b', 'a'],
      [0, 1, 0],
    ],
  ])('take %j as %j', (values, labels) => {
    const file = values.map((label) => JSON.stringify({ text: 'x', label })).join('\n');
    expect(read(file).labels).toEqual(labels);
  });

  it('follow --positive, and ask for it where nobody could tell', () => {
    const file = ['red', 'green', 'blue'].map((label) => JSON.stringify({ text: 'x', label })).join('\n');
    expect(() => read(file)).toThrow(UsageError);
    expect(read(file, ['Green', 'blue']).labels).toEqual([0, 1, 1]);
  });

  it('name every faulty line with its rule, none of its words, and go on', () => {
    const good = Array.from({ length: 20 }, (_, at) => `"baik\nbaik",${at % 2}`).join('\n');
    const { texts, notes } = read(`text,label\nrahasia\n"dua\nbaris",maybe\nrahasia,\n${good}`);
    expect(texts).toHaveLength(20);
    expect(notes.slice(1)).toEqual([
      'line 2: no label',
      'line 3: the label is neither yes nor no',
      'line 5: no label',
    ]);
    const lines = read('{"text":"a","label":1}\nrahasia\n\n[1]\n{"text":"b","label":0}\n{"label":0}');
    expect(lines.texts).toEqual(['a', 'b']);
    expect(lines.notes.slice(1)).toEqual([
      'line 2: no valid JSON',
      'line 4: no JSON object',
      'line 6: no text',
    ]);
    expect([...notes, ...lines.notes].join()).not.toContain('rahasia');
  });

  it('refuse a missing column and an empty file', () => {
    expect(() => read('words,label\na,1')).toThrow('there is no column "text"; there are: words, label');
    expect(() => read('')).toThrow('no labelled text');
    expect(() => read('text,label\n')).toThrow('no labelled text');
    expect(() => read('[1, 2')).toThrow(UsageError);
  });
});
