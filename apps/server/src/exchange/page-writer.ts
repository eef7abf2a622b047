import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const font = (name: string, file: string): string => require.resolve(`@expo-google-fonts/${name}/${file}`);

/** Noto faces by script; fontkit shapes Thai, Lao, Khmer and Burmese. Scripts without a face here fall back to Latin's. */
const FACES = [
  {
    id: 'thai',
    pattern: /[\u0E00-\u0E7F]/,
    file: font('noto-sans-thai', '400Regular/NotoSansThai_400Regular.ttf'),
  },
  {
    id: 'khmer',
    pattern: /[\u1780-\u17FF]/,
    file: font('noto-sans-khmer', '400Regular/NotoSansKhmer_400Regular.ttf'),
  },
  {
    id: 'myanmar',
    pattern: /[\u1000-\u109F\uAA60-\uAA7F]/,
    file: font('noto-sans-myanmar', '400Regular/NotoSansMyanmar_400Regular.ttf'),
  },
  {
    id: 'lao',
    pattern: /[\u0E80-\u0EFF]/,
    file: font('noto-sans-lao', '400Regular/NotoSansLao_400Regular.ttf'),
  },
  {
    id: 'han',
    pattern: /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u,
    file: font('noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
  },
] as const;
/** Scripts whose signs are not drawn in the order they are written: the words are given beside them (ActualText, ISO 32000-1, 14.9.4). */
const REORDERED: ReadonlySet<string> = new Set(['khmer', 'myanmar']);
const LATIN = font('noto-sans', '400Regular/NotoSans_400Regular.ttf');
const BOLD = font('noto-sans', '700Bold/NotoSans_700Bold.ttf');
const INK = '#12303a';
const QUIET = '#566870';

/** Writes plain, printable pages of headings, pairs and paragraphs in any script that has a face. */
export class PageWriter {
  private readonly document = new PDFDocument({
    size: 'A4',
    margins: { top: 56, bottom: 56, left: 56, right: 56 },
    bufferPages: true,
    autoFirstPage: true,
  });
  private readonly chunks: Buffer[] = [];
  private readonly headings: { text: string; page: number }[] = [];
  private readonly written: string[] = [];
  /** The page kept free for the contents, and their title. */
  private contentsAt: { page: number; title: string } | null = null;

  constructor(title: string, language: string) {
    this.document.info.Title = title;
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.document.registerFont('latin', LATIN).registerFont('bold', BOLD);
    for (const face of FACES) this.document.registerFont(face.id, face.file);
    (this.document as unknown as { _root: { data: Record<string, unknown> } })._root.data.Lang = new String(
      language,
    );
  }

  title(text: string): void {
    this.written.push(text);
    this.runs(text, 18, INK, { face: 'bold' });
    this.document.moveDown(0.3);
  }
  heading(text: string): void {
    if (this.document.y > 720) this.document.addPage();
    this.written.push(text);
    this.headings.push({ text, page: this.document.bufferedPageRange().count });
    this.document.outline.addItem(text);
    this.document.moveDown(0.8);
    this.runs(text, 12, INK, { face: 'bold' });
    this.document
      .moveTo(56, this.document.y + 2)
      .lineTo(539, this.document.y + 2)
      .lineWidth(0.6)
      .strokeColor('#b9c7cb')
      .stroke();
    this.document.moveDown(0.4);
  }
  pair(label: string, value: string): void {
    this.written.push(`${label}: `, value);
    this.runs(`${label}: `, 9.5, QUIET, { continued: true });
    this.runs(value, 9.5, INK);
  }
  /** A pair whose value no longer stands: struck through, and said in words by the caller. */
  struckPair(label: string, value: string, why: string): void {
    this.written.push(`${label}: `, value, why);
    this.runs(`${label}: `, 9.5, QUIET, { continued: true });
    this.runs(value, 9.5, QUIET, { continued: true, strike: true });
    this.runs(` ${why}`, 9.5, INK);
  }
  paragraph(text: string, options: { quiet?: boolean } = {}): void {
    this.written.push(text);
    this.runs(text, 9.5, options.quiet ? QUIET : INK);
  }
  quote(text: string): void {
    this.written.push(text);
    const left = this.document.x;
    this.document.x = left + 14;
    this.runs(text, 9, QUIET);
    this.document.x = left;
  }
  /** Keeps the rest of this page free for the contents; what follows begins on the next. */
  contents(title: string): void {
    this.contentsAt = { page: this.document.bufferedPageRange().count - 1, title };
    this.document.moveDown(0.8);
    this.contentsY = this.document.y;
    this.document.addPage();
  }
  private contentsY = 0;

  /**
   * SHA-256 of all words written so far without blanks, lower-case hexadecimal: whoever holds the file can compute it from its
   * text (without contents and footers), and the office finds it in its ledger.
   */
  digest(): string {
    return createHash('sha256').update(this.written.map(clean).join('').replace(/\s+/gu, '')).digest('hex');
  }

  /** A paragraph cut where the script changes, each part in its own face. */
  private runs(
    text: string,
    size: number,
    colour: string,
    {
      face,
      continued = false,
      strike = false,
    }: { face?: 'bold'; continued?: boolean; strike?: boolean } = {},
  ): void {
    const parts = cutByFace(clean(text));
    for (const [index, part] of parts.entries()) {
      const reordered = REORDERED.has(part.face);
      if (reordered) this.document.markContent('Span', { actual: part.text });
      this.document
        .font(part.face === 'latin' && face ? face : part.face)
        .fontSize(size)
        .fillColor(colour)
        .text(part.text, { continued: continued || index < parts.length - 1, strike });
      if (reordered) this.document.endMarkedContent();
    }
  }

  private writeContents(): void {
    if (!this.contentsAt) return;
    this.document.switchToPage(this.contentsAt.page);
    const left = this.document.page.margins.left;
    this.document.font('bold').fontSize(12).fillColor(INK).text(this.contentsAt.title, left, this.contentsY);
    for (const { text, page } of this.headings)
      this.document.font('latin').fontSize(9.5).text(`${text}  ·  ${page}`, { width: 483 });
  }

  finish(footer: (page: number, pages: number) => string): Promise<Buffer> {
    this.writeContents();
    const { start, count } = this.document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.document.switchToPage(page);
      this.document.page.margins.bottom = 0;
      this.document
        .font('latin')
        .fontSize(8)
        .fillColor(QUIET)
        .text(footer(page + 1, count), 56, 806, { width: 483, align: 'center', lineBreak: false });
    }
    return new Promise((settle) => {
      this.document.on('end', () => settle(Buffer.concat(this.chunks)));
      this.document.end();
    });
  }
}

/** Control and format characters have no glyph; line ends and joiners that shape scripts stay. */
const clean = (text: string): string =>
  text.replace(/[\p{Cc}\u200B\u200E\u200F]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : '')) || '–';

const cutByFace = (text: string): { face: string; text: string }[] => {
  const parts: { face: string; text: string }[] = [];
  for (const character of text) {
    const own = FACES.find((face) => face.pattern.test(character))?.id;
    const last = parts.at(-1);
    // Blanks and marks stay with what they follow.
    const face = own ?? (last && /[\s\p{P}\p{M}]/u.test(character) ? last.face : 'latin');
    if (last?.face === face) last.text += character;
    else parts.push({ face, text: character });
  }
  return parts;
};
