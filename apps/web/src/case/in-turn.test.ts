import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

/** A case as the server keeps it: takes an act only against its own version. */
const server = (version: number) => {
  const kept: string[] = [];
  return {
    kept,
    others: () => {
      version += 1;
    },
    act: (what: string) => async (against: number) => {
      await new Promise((settle) => setTimeout(settle, 5));
      if (against !== version) throw new Error('stale');
      version += 1;
      kept.push(what);
      return { version };
    },
  };
};

it('sends quick acts of one page one after the other, so that none is refused as old', async () => {
  const { act, kept } = server(4);
  await Promise.all(['a', 'b', 'c'].map((what) => inTurn('case 1', 4, act(what))));
  expect(kept).toEqual(['a', 'b', 'c']);
});

it('still has them refused where somebody else acted, and goes on once that was seen', async () => {
  const { act, kept, others } = server(1);
  await inTurn('case 2', 1, act('a'));
  others();
  await expect(inTurn('case 2', 2, act('b'))).rejects.toThrow('stale');
  await inTurn('case 2', 3, act('b'));
  expect(kept).toEqual(['a', 'b']);
});
