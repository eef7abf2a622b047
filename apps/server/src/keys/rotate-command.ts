import type { Context } from '../platform/context.ts';
import { beginRotation, isRotationDue, retireKeys, rotateKeys } from './rotate-keys.ts';

type Room = Pick<Context, 'db' | 'sealer' | 'clock' | 'keys' | 'actor'>;

/**
 * `rotate-keys [--retire] [-- PROGRAM ...]`, beside a running server or without one. A rotation that was cut off is finished
 * and no second one begun; `--retire` takes the older ring keys out of the ring afterwards. Gives the exit code.
 */
export const rotate = async (
  room: Room,
  words: readonly string[],
  refuse: (problem: string) => number,
  say: (text: string) => void,
): Promise<number> => {
  const from = words.indexOf('--');
  const command = from < 0 ? null : words.slice(from + 1);
  if (command?.length === 0) return refuse('name the program after --');
  const retire = words.includes('--retire');
  let told = '';
  const tell = ({ done, total, resealed }: { done: number; total: number; resealed: number }): void => {
    const line = `  ${Math.min(done, total)} of ${total} data keys wrapped anew, ${resealed} values sealed anew`;
    if (line !== told) say(line);
    told = line;
  };
  if (await isRotationDue(room)) {
    say('Finishing what an earlier rotation left.');
    await rotateKeys(room, { tell });
  } else {
    const begun = await beginRotation(room, command);
    if (!begun.ok) return refuse(begun.problems.map(({ message }) => message).join('; '));
    await rotateKeys(room, { tell });
  }
  say(`Everything is wrapped by ring key ${room.keys.ring.current.id}. Keep a copy of the key ring apart.`);
  if (!retire) return 0;
  const retired = await retireKeys(room);
  if (!retired.ok) return refuse(retired.problems.map(({ message }) => message).join('; '));
  say('Older ring keys were taken out of the ring. Destroy old copies of it.');
  return 0;
};
