import type { IdentifierKind } from '@suar/core';
import type { Finding } from '@suar/lures';
import { identifierWord, phoneWords } from '../person/search-words.ts';

/** An identifier as it is joined by: `key` is the normalised form that the digest is taken of. */
export interface Identifier {
  kind: IdentifierKind;
  value: string;
  key: string;
}

/** The identifiers among a text's findings, each once. */
export const identifiersOf = (findings: readonly Finding[]): Identifier[] => {
  const linked = new Set(
    findings.filter((finding) => finding.kind === 'handle').map(({ start, end }) => `${start}-${end}`),
  );
  const found = new Map<string, Identifier>();
  for (const finding of findings) {
    // A link that names an account is that account.
    if (finding.kind === 'url' && linked.has(`${finding.start}-${finding.end}`)) continue;
    const identifier = identifierOf(finding);
    if (identifier && !found.has(identifier.key)) found.set(identifier.key, identifier);
  }
  return [...found.values()];
};

const identifierOf = ({ kind, text }: Finding): Identifier | null => {
  switch (kind) {
    case 'phone':
      return { kind: 'phone', value: text, key: `phone:${text}` };
    case 'email':
      return { kind, value: text, key: `email:${text.toLowerCase()}` };
    case 'wallet':
      return { kind, value: text, key: `wallet:${text}` };
    case 'handle':
      // Written bare ("@name") the platform is unknown: an account goes by its name.
      return { kind, value: text, key: `handle:${nameOf(text)}` };
    case 'url': {
      const dialled = /(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?\+?(\d{8,15})/i.exec(text)?.[1];
      if (dialled) return { kind: 'phone', value: `+${dialled}`, key: `phone:+${dialled}` };
      return { kind, value: text, key: `url:${plainAddress(text)}` };
    }
    default:
      return null;
  }
};

const nameOf = (handle: string): string => handle.slice(handle.indexOf(':') + 1).toLowerCase();

/** An address without what changes from share to share: scheme, "www.", fragment, tracking, closing slash. */
const plainAddress = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_[a-z]+|fbclid|igsh|si|ref)=[^&]*/gi, '')
    .replace(/[?&/]+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());

/** The words under which reports and persons that name the same are found (see person/search-words.ts). */
export const identifierWords = ({ kind, value }: { kind: string; value: string }): string[] => {
  if (kind === 'phone') return phoneWords(value);
  if (kind === 'email') return [identifierWord(value)];
  if (kind !== 'handle') return [];
  const platforms = new Set(['unknown', 'telegram', value.slice(0, value.indexOf(':'))]);
  return [...platforms].map((platform) => identifierWord(`${platform}:${nameOf(value)}`));
};
