import { expect, it } from 'vitest';
import { writeMessages } from './write-messages.ts';

it('writes both sorts in ten languages, every slot filled, the same for the same seed', () => {
  const messages = writeMessages(5);
  expect(new Set(messages.map(({ language, scam }) => `${language} ${scam}`)).size).toBe(20);
  for (const { text } of messages) {
    expect(text).not.toMatch(/[{}|]|undefined/);
    expect(text.length).toBeGreaterThan(5);
  }
  expect(writeMessages(5)).toEqual(messages);
  expect(writeMessages(6)).not.toEqual(messages);
});
