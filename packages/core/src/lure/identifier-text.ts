import { lureVocabulary } from './messages.ts';

const NAMES: Readonly<Record<string, string>> = lureVocabulary.en;

/** An identifier as people read it: an account as "@name (Telegram)", all else as it stands. */
export const identifierText = ({ kind, value }: { kind: string; value: string }): string => {
  const cut = value.indexOf(':');
  if (kind !== 'handle' || cut < 0) return value;
  const platform = NAMES[`platform.${value.slice(0, cut)}`];
  const name = `@${value.slice(cut + 1)}`;
  return platform && !value.startsWith('unknown:') ? `${name} (${platform})` : name;
};
