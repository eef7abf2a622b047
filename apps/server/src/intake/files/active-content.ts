/** What a file carries that would run or reach out if it were opened: named, never run. Empty where nothing shows. */
export type ActiveContent = 'macros' | 'external_links' | 'embedded_files' | 'scripts' | 'programs_started';

const IN_ARCHIVES: readonly (readonly [ActiveContent, RegExp])[] = [
  ['macros', /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|(?:^|\/)macrosheets\//i],
  ['external_links', /(?:^|\/)externalLinks\//i],
  [
    'embedded_files',
    /(?:^|\/)(?:embeddings|activeX)\/|\.(?:exe|scr|js|vbs|ps1|bat|cmd|lnk|hta|msi|apk|jar|docm|xlsm)$/i,
  ],
];
const IN_PDFS: readonly (readonly [ActiveContent, RegExp])[] = [
  ['scripts', /\/(?:JavaScript|JS)\b/],
  ['programs_started', /\/Launch\b/],
  ['embedded_files', /\/EmbeddedFiles?\b/],
];

const WORDS: Record<ActiveContent, string> = {
  macros: 'macros',
  external_links: 'links to other files',
  embedded_files: 'embedded files or programs',
  scripts: 'scripts',
  programs_started: 'an order to start a program',
};

const found = (list: typeof IN_PDFS, texts: readonly string[]): ActiveContent[] =>
  list.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([kind]) => kind);

/** By the names of an archive's entries; workbooks and text documents are archives too. */
export const activeInArchive = (names: readonly string[]): ActiveContent[] => found(IN_ARCHIVES, names);
/** By the names a PDF uses in the open; what lies in its compressed streams does not show. */
export const activeInPdf = (bytes: Uint8Array): ActiveContent[] =>
  found(IN_PDFS, [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')]);

/** One sentence for whoever sent the file. */
export const tellActive = (kinds: readonly ActiveContent[]): string =>
  `the file carries ${kinds.map((kind) => WORDS[kind]).join(', ')}: nothing of it was run; open the kept original only where that is safe`;
