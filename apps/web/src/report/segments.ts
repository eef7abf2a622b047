/** A stretch of the report's text that one statement came from; UTF-16 offsets, `end` exclusive. */
export interface Span {
  id: string;
  start: number;
  end: number;
}

/** A piece of text under the same set of spans (none for plain words). Pieces lie edge to edge. */
export interface Segment {
  start: number;
  end: number;
  ids: string[];
}

/**
 * Cuts [from, to) wherever a span begins or ends, so that overlapping values can all be marked without nesting.
 * Spans outside are ignored, those across an edge are clipped; ids keep the order of `spans`.
 */
export const cutSegments = (from: number, to: number, spans: readonly Span[]): Segment[] => {
  if (to <= from) return [];
  const inside = spans.filter((span) => span.start < to && span.end > from && span.end > span.start);
  const edges = new Set([from, to]);
  for (const span of inside) {
    edges.add(Math.max(from, span.start));
    edges.add(Math.min(to, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    return {
      start,
      end,
      ids: inside.filter((span) => span.start < end && span.end > start).map((span) => span.id),
    };
  });
};
