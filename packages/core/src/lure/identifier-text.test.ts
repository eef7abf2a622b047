import { describe, expect, it } from 'vitest';
import { identifierText } from './identifier-text.ts';

describe('an identifier as people read it', () => {
  it('names an account with its platform where that is known', () => {
    expect(identifierText({ kind: 'handle', value: 'telegram:agen_contoh' })).toBe('@agen_contoh (Telegram)');
    expect(identifierText({ kind: 'handle', value: 'unknown:agen_contoh' })).toBe('@agen_contoh');
    expect(identifierText({ kind: 'handle', value: 'imo:agen_contoh' })).toBe('@agen_contoh');
    expect(identifierText({ kind: 'url', value: 'https://contoh.example' })).toBe('https://contoh.example');
    expect(identifierText({ kind: 'phone', value: '+6283455501234' })).toBe('+6283455501234');
  });
});
