import { expect, it } from 'vitest';
import { lastFourQuarters } from './last-four-quarters.ts';

it('proposes the four whole quarters before this one', () => {
  expect(lastFourQuarters(new Date('2026-01-15T12:00:00Z'))).toEqual({ from: '2025-01', to: '2025-12' });
  expect(lastFourQuarters(new Date('2026-11-30T23:00:00Z'))).toEqual({ from: '2025-10', to: '2026-09' });
});
