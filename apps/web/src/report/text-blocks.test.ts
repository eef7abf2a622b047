import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, textBlocks } from './text-blocks.ts';

const chat = '[01/02/24 10.11] Sari: tolong\n[01/02/24 10.12] Mira: di mana?\n';
const message = (words: string) => {
  const start = chat.indexOf(words);
  return { at: null, sender: null, kind: 'message' as const, start, end: start + words.length };
};

describe('text blocks', () => {
  it('keeps what the app wrote before a message as its head', () => {
    const blocks = textBlocks(chat, [message('tolong'), message('di mana?')]);
    expect(blocks.map((block) => chat.slice(block.start, block.end))).toEqual(['tolong', 'di mana?']);
    expect(
      blocks.map((block) => (block.head ? chat.slice(block.head.start, block.head.end).trim() : null)),
    ).toEqual(['[01/02/24 10.11] Sari:', '[01/02/24 10.12] Mira:']);
  });

  it('loses no character that is not blank, whatever the messages say', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 6000, minLength: 0 }),
        fc.array(fc.tuple(fc.nat(6000), fc.nat(200)), { maxLength: 6 }),
        (text, pairs) => {
          const messages = pairs.map(([start, length]) => ({
            at: null,
            sender: null,
            kind: 'message' as const,
            start,
            end: start + length,
          }));
          const shown = textBlocks(text, messages)
            .map(
              (block) =>
                (block.head ? text.slice(block.head.start, block.head.end) : '') +
                text.slice(block.start, block.end),
            )
            .join('');
          expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('cuts a long text into parts that can be windowed, never inside a sign', () => {
    const text = '😀'.repeat(3000);
    const blocks = textBlocks(text, []);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks)
      expect(() => encodeURIComponent(text.slice(block.start, block.end))).not.toThrow();
  });

  it('finds the block of an offset', () => {
    const text = 'a\n'.repeat(4000);
    const blocks = textBlocks(text, []);
    const found = blocks[blockAt(blocks, 5001)];
    expect(found && found.start <= 5001 && 5001 < found.end).toBe(true);
    expect(blockAt([], 3)).toBe(-1);
  });
});
