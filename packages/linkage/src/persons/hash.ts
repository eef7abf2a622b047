/**
 * A key as 32 bits, never 0: FNV-1a over UTF-16 units, mixed by MurmurHash3's finaliser so that near keys lie far apart.
 * Two keys of one number cost a comparison in vain, nothing else: what is found is compared in full.
 */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0 || 1;
};
