import { readdirSync } from 'node:fs';
import { readClauses } from './grammar.ts';

/** What a natural line is. */
export const SECTIONS = [
  'plea',
  'chat',
  'notice',
  'other_scam',
  'lure',
  'vacancy',
  'warning',
  'testimony',
  'news',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One invented message as people write it. */
export interface NaturalLine {
  language: string;
  section: Section;
  text: string;
}

const FOLDER = new URL('lines/', import.meta.url);
const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/**
 * Every line of lines/*.txt, once each: headings `= LANGUAGE SECTION`, then one message a line, a line break inside it written `\n`.
 * All invented, for learning alone: no line of the gold stands among them.
 */
export function readLines(): NaturalLine[] {
  const files = readdirSync(FOLDER)
    .sort()
    .map((name) => new URL(name, FOLDER));
  const lines = new Map<string, NaturalLine>();
  for (const [language, sections] of readClauses(files))
    for (const [section, texts] of sections) {
      if (!isSection(section)) throw new Error(`lines: there is no section ${section} (${language})`);
      for (const text of texts)
        if (!lines.has(text)) lines.set(text, { language, section, text: text.replaceAll('\\n', '\n') });
    }
  return [...lines.values()];
}
