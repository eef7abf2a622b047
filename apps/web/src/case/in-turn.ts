interface Line {
  /** Ends when the last act that was sent has been answered. */
  tail: Promise<unknown>;
  /** What the last act of this page came to. */
  version: number;
}
const lines = new Map<string, Line>();

/**
 * Acts on one case go to the server one after the other, each against what the one before it came to: who answers five questions
 * in five seconds is not told that somebody else acted meanwhile. `seen` is the version that the page showed.
 */
export const inTurn = <T extends { version: number } | null>(
  caseId: string,
  seen: number,
  send: (version: number) => Promise<T>,
): Promise<T> => {
  const line = lines.get(caseId) ?? { tail: Promise.resolve(), version: 0 };
  lines.set(caseId, line);
  const next = line.tail.then(async () => {
    const after = await send(Math.max(seen, line.version));
    if (after) line.version = after.version;
    return after;
  });
  line.tail = next.catch(() => undefined);
  return next;
};
