import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createWorker } from 'tesseract.js';

const require = createRequire(import.meta.url);
/** Khmer has no trained data in the registry; Lao and Burmese screenshots are read as Latin only, which the problem says. */
export const OCR_LANGUAGES = ['eng', 'ind', 'tha', 'vie', 'chi_sim'] as const;
export const MOST_PIXELS = 40_000_000;
const SECONDS = 90;

/** One folder with all trained data: the worker takes only one path. */
const trainedData = (): string => {
  const folder = join(tmpdir(), `suar-trained-data-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const language of OCR_LANGUAGES) {
    const file = `${language}.traineddata.gz`;
    if (!existsSync(join(folder, file)))
      cpSync(
        join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int', file),
        join(folder, file),
      );
  }
  return folder;
};

/** Width and height of a PNG, JPEG, GIF or WebP from its header; null when it cannot be told. */
export const imageSize = (bytes: Uint8Array): { width: number; height: number } | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (view.getUint32(0) === 0x47494638)
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (view.getUint16(0) === 0xffd8) {
      let at = 2;
      while (at < bytes.length) {
        const marker = view.getUint16(at);
        if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
          return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
        at += 2 + view.getUint16(at + 2);
      }
    }
    if (view.getUint32(0) === 0x52494646 && view.getUint32(12) === 0x56503858)
      return {
        width: 1 + (view.getUint32(24, true) & 0xffffff),
        height: 1 + (view.getUint32(27, true) & 0xffffff),
      };
  } catch {
    return null;
  }
  return null;
};

let queue: Promise<unknown> = Promise.resolve();

/** Reads the words of a picture. One at a time in a worker of its own, which is ended afterwards or when it takes too long. */
export const readImage = (
  bytes: Uint8Array,
  languages: readonly string[] = ['ind', 'eng'],
): Promise<{ text: string; confidence: number }> => {
  const next = queue.then(async () => {
    const worker = await createWorker([...languages], undefined, {
      langPath: trainedData(),
      gzip: true,
      cacheMethod: 'none',
      errorHandler: () => undefined,
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, fail) => {
        timer = setTimeout(() => fail(new Error('too slow')), SECONDS * 1000);
      });
      const { data } = await Promise.race([worker.recognize(Buffer.from(bytes)), late]);
      return { text: data.text.replaceAll('\u0000', '').trim(), confidence: data.confidence };
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  });
  queue = next.catch(() => undefined);
  return next;
};
