import { unzipSync } from 'fflate';

export const MOST_INFLATED_BYTES = 300 * 1024 * 1024;
export const MOST_ZIP_ENTRIES = 5000;
/** Honest text shrinks tenfold, tables of repeated words some hundredfold; deflate itself ends at 1,032 to one. */
export const MOST_RATIO = 300;
const RATIO_COUNTS_FROM = 20 * 1024 * 1024;

/** Names and sizes of a zip's entries from its central directory, without inflating anything. */
export const zipEntries = (bytes: Uint8Array): { name: string; size: number }[] => {
  const entries: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        entries.push({ name: file.name, size: file.originalSize });
        return false;
      },
    });
  } catch {
    return entries;
  }
  return entries;
};

/** Which limit an archive says of itself that it breaks, or null. An archive that lies is stopped by the reader's memory. */
export const archiveExcess = (bytes: Uint8Array, entries: readonly { size: number }[]): string | null => {
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > MOST_ZIP_ENTRIES) return `it holds more than ${MOST_ZIP_ENTRIES} files`;
  if (inflated > MOST_INFLATED_BYTES) return `it unpacks to more than ${MOST_INFLATED_BYTES} bytes`;
  if (inflated > RATIO_COUNTS_FROM && inflated / bytes.byteLength > MOST_RATIO)
    return `it unpacks to more than ${MOST_RATIO} times its size`;
  return null;
};
