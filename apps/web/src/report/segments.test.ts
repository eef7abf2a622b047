import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments, type Span } from './segments.ts';

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 })
  .map((pairs): Span[] =>
    pairs.map(([a, b], index) => ({ id: `s${index}`, start: Math.min(a, b), end: Math.max(a, b) })),
  );

describe('cutting text under overlapping values', () => {
  it('marks each character with exactly the spans that cover it', () => {
    fc.assert(
      fc.property(spans, fc.nat(30), fc.integer({ min: 1, max: 40 }), (given, from, length) => {
        const to = from + length;
        const pieces = cutSegments(from, to, given);
        const seen: string[][] = [];
        for (const piece of pieces) {
          for (let at = piece.start; at < piece.end; at++) seen.push(piece.ids);
        }
        const wanted = Array.from({ length }, (_, index) =>
          given
            .filter((span) => span.start <= from + index && from + index < span.end)
            .map((span) => span.id),
        );
        expect(seen).toEqual(wanted);
      }),
    );
  });

  it('keeps the words whole, edge to edge', () => {
    const text = 'Budi Santoso, 24, di Kamp Utara';
    const pieces = cutSegments(0, text.length, [
      { id: 'name', start: 0, end: 12 },
      { id: 'given', start: 0, end: 4 },
      { id: 'age', start: 14, end: 16 },
    ]);
    expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text);
    expect(pieces[0]).toEqual({ start: 0, end: 4, ids: ['name', 'given'] });
  });

  it('gives nothing for an empty stretch', () => {
    expect(cutSegments(5, 5, [])).toEqual([]);
  });
});
