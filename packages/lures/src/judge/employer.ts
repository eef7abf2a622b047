import type { Finding, Span } from '../types.ts';

const MAIL_HOSTS =
  /^(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton|protonmail|qq|163|126|mail|gmx|yandex)\./;
/** Words of a company's name that any company bears. */
const FORM =
  /^(?:pt|cv|p3mi|co|ltd|sdn|bhd|inc|corp|group|company|agency|technology|tbk|indonesia|international)$/;

const hostOf = (value: string): string | undefined => {
  const host = /@([^@\s]+)$/.exec(value)?.[1] ?? /^https?:\/\/([^/\s]+)/i.exec(value)?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
};

/**
 * G2: an employer whose name stands in the domain of an e-mail or link of the same text, free mail apart. It can be forged like
 * any other counter-indicator.
 */
export function namedEmployers(values: readonly Finding[]): Span[] {
  const hosts = values.flatMap(({ kind, text }) => {
    const host = kind === 'email' || kind === 'url' ? hostOf(text) : undefined;
    return host === undefined || MAIL_HOSTS.test(host) ? [] : [host.replaceAll('-', '')];
  });
  if (hosts.length === 0) return [];
  return values.filter(({ kind, text }) => {
    if (kind !== 'employer') return false;
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.some(
      (word) => word.length >= 4 && !FORM.test(word) && hosts.some((host) => host.includes(word)),
    );
  });
}
