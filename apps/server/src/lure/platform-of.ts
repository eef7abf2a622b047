import type { Platform } from '@suar/core';

const HOSTS: readonly (readonly [RegExp, Platform])[] = [
  [/(?:^|\.)(?:facebook|fb|messenger)\.com$|(?:^|\.)fb\.me$|^m\.me$/, 'facebook'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/^(?:t|telegram)\.me$|(?:^|\.)telegram\.org$/, 'telegram'],
  [/(?:^|\.)whatsapp\.com$|^wa\.me$/, 'whatsapp'],
  [/(?:^|\.)line\.me$|^lin\.ee$/, 'line'],
  [/(?:^|\.)(?:wechat|weixin\.qq)\.com$/, 'wechat'],
  [/(?:^|\.)zalo\.me$/, 'zalo'],
  [/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/, 'x'],
  [/(?:^|\.)youtube\.com$|^youtu\.be$/, 'youtube'],
];

/** The platform that an address leads to; words that are no address tell none. */
export const platformOf = (source: string | undefined): Platform => {
  if (!source) return 'unknown';
  let host: string;
  try {
    host = new URL(/^[a-z]+:\/\//i.test(source) ? source : `https://${source}`).hostname;
  } catch {
    return 'unknown';
  }
  if (!host.includes('.')) return 'unknown';
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? 'web';
};
