/** Where a request came from. The address itself is kept nowhere: only coarse words, and keyed digests that count failed tries. */
export interface Whence {
  address: string;
  device: string;
  network: string;
}

const BROWSERS = [
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const;
const SYSTEMS = [
  ['Windows', /Windows/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const;
const named = (list: readonly (readonly [string, RegExp])[], text: string): string[] =>
  list.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

/** Browser and system by family only: "Firefox · Android"; empty where neither shows. */
export const coarseDevice = (userAgent: string): string =>
  [named(BROWSERS, userAgent)[0], named(SYSTEMS, userAgent)[0]].filter(Boolean).join(' · ');

/** 'loopback', 'office' for private networks, else the first half of the address: a network, not a household. */
export const coarseNetwork = (address: string): string => {
  const plain = address.replace(/^::ffff:/i, '');
  if (plain === '::1' || plain.startsWith('127.')) return 'loopback';
  if (/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe80:)/i.test(plain))
    return 'office';
  if (/^\d+\.\d+\./.test(plain)) return `${plain.split('.').slice(0, 2).join('.')}.x.x`;
  return plain.includes(':') ? `${plain.split(':').slice(0, 2).join(':')}::` : '';
};

export const whence = (address: string, userAgent: string | undefined): Whence => ({
  address,
  device: coarseDevice(userAgent ?? ''),
  network: coarseNetwork(address),
});
