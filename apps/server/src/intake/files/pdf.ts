import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const MOST_PAGES = 500;

/** The text of a PDF in reading order, or null when it holds none (a scan) ; throws on a broken file. */
export const readPdf = async (bytes: Uint8Array): Promise<{ text: string; pages: number; cut: boolean }> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(require.resolve('pdfjs-dist/package.json'));
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
    cMapUrl: `${join(root, 'cmaps')}/`,
    cMapPacked: true,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    return {
      text: pages.join('\n\n').replaceAll('\u0000', '').trim(),
      pages: document.numPages,
      cut: document.numPages > MOST_PAGES,
    };
  } finally {
    await loading.destroy();
  }
};
