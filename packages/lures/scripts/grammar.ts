import { readFileSync } from 'node:fs';

/** Patterns by section. */
export type Clauses = Map<string, string[]>;

/** Clauses by language: files of headings `= LANGUAGE SECTION`, each followed by patterns, one a line. */
export function readClauses(files: readonly URL[]): Map<string, Clauses> {
  const languages = new Map<string, Clauses>();
  let lines: string[] = [];
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.startsWith('= ')) {
        const [language, section] = line.slice(2).split(' ') as [string, string];
        const clauses = languages.get(language) ?? new Map<string, string[]>();
        languages.set(language, clauses);
        lines = clauses.get(section) ?? [];
        clauses.set(section, lines);
      } else if (line !== '') lines.push(line);
    }
  return languages;
}

/** A pattern with one of each (choice|another) taken, the innermost first. */
export function choose(pattern: string, pick: (choices: readonly string[]) => string): string {
  let text = pattern;
  for (let round = 0; round < 6 && text.includes('('); round++)
    text = text.replace(/\(([^()]*)\)\??/g, (_, choices: string) => pick(choices.split('|')));
  return text;
}
