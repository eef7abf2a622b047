import { english, tagalog } from '../data/phrases-en-tl.data.ts';
import { indonesian, malay } from '../data/phrases-id-ms.data.ts';
import { burmese, khmer } from '../data/phrases-my-km.data.ts';
import { chinese, thai, vietnamese } from '../data/phrases-vi-th-zh.data.ts';
import type { Language } from '../types.ts';
import type { Phrases } from './phrases.ts';

export const languages: Record<Language, Phrases> = {
  id: indonesian,
  en: english,
  ms: malay,
  tl: tagalog,
  vi: vietnamese,
  th: thai,
  zh: chinese,
  my: burmese,
  km: khmer,
};
