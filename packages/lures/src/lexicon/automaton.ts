/** One place where a phrase of the lexicon stands. */
export interface Hit {
  phrase: number;
  start: number;
  end: number;
}

/** Finds every phrase of a fixed list in one pass over a text (Aho and Corasick, 1975). */
export interface Automaton {
  scan: (text: string, visit: (phrase: number, end: number) => void) => void;
}

/**
 * Builds the automaton. Its edges lie in one open-addressed table keyed by state and letter, so that alphabets of many
 * scripts cost no dense table. Building takes milliseconds for ten thousand phrases.
 */
export function buildAutomaton(phrases: readonly string[]): Automaton {
  const children: Map<number, number>[] = [new Map()];
  const outputs: number[][] = [[]];
  phrases.forEach((phrase, index) => {
    let state = 0;
    for (let at = 0; at < phrase.length; at++) {
      const letter = phrase.charCodeAt(at);
      let next = children[state]!.get(letter);
      if (next === undefined) {
        next = children.push(new Map()) - 1;
        outputs.push([]);
        children[state]!.set(letter, next);
      }
      state = next;
    }
    if (phrase.length > 0) outputs[state]!.push(index);
  });
  const fail = failures(children, outputs);
  const step = edgeTable(children);
  return {
    scan: (text, visit) => {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const letter = text.charCodeAt(at);
        let next = step(state, letter);
        while (next < 0 && state !== 0) {
          state = fail[state]!;
          next = step(state, letter);
        }
        state = next < 0 ? 0 : next;
        for (const phrase of outputs[state]!) visit(phrase, at + 1);
      }
    },
  };
}

/** Longest proper suffix of each state that is a state; outputs of suffixes are joined into those of the state. */
function failures(children: readonly Map<number, number>[], outputs: number[][]): Int32Array {
  const fail = new Int32Array(children.length);
  const queue: number[] = [...children[0]!.values()];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    for (const [letter, child] of children[state]!) {
      let suffix = fail[state]!;
      while (suffix !== 0 && !children[suffix]!.has(letter)) suffix = fail[suffix]!;
      fail[child] = children[suffix]!.get(letter) ?? 0;
      if (outputs[fail[child]!]!.length > 0) outputs[child] = [...outputs[child]!, ...outputs[fail[child]!]!];
      queue.push(child);
    }
  }
  return fail;
}

function edgeTable(children: readonly Map<number, number>[]): (state: number, letter: number) => number {
  let capacity = 16;
  while (capacity < children.length * 3) capacity *= 2;
  const keys = new Float64Array(capacity).fill(-1);
  const values = new Int32Array(capacity);
  const slotOf = (state: number, letter: number): number => {
    const key = state * 65_536 + letter;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (capacity - 1);
    while (keys[slot]! !== -1 && keys[slot]! !== key) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  children.forEach((edges, state) => {
    for (const [letter, child] of edges) {
      const slot = slotOf(state, letter);
      keys[slot] = state * 65_536 + letter;
      values[slot] = child;
    }
  });
  return (state, letter) => {
    const slot = slotOf(state, letter);
    return keys[slot]! === -1 ? -1 : values[slot]!;
  };
}
