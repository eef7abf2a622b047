import { expect, it } from 'vitest';
import { alternatives } from './alternatives.ts';

it('offers each other reading once, in order, without the value itself', () => {
  const detail = { alternatives: ['+8550000001', { e164: '+620000001' }, '+620000001', { text: '' }, 7] };
  expect(alternatives({ text: '+8550000001', detail })).toEqual(['+620000001']);
});

it('offers nothing where the reader kept nothing', () => {
  expect(alternatives({ text: 'x' })).toEqual([]);
  expect(alternatives({ text: 'x', detail: { alternatives: 'many' } })).toEqual([]);
});
