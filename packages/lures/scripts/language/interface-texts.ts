import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gathers Malay and Indonesian interface texts for train.ts: `tsx ... FOLDER OUT.json`. FOLDER holds the unpacked packages
 * django (BSD-3, a wheel), antd, element-plus and survey-core (MIT, `npm pack`), each in a folder of its own.
 */
const [folder, out] = process.argv.slice(2) as [string, string];
const clean = (text: string): string =>
  text
    .replace(/%\(?\w*\)?[sd]?|\$?\{\w*\}|<[^>]*>|\\n/g, ' ')
    .replace(/\\(['"])/g, '$1')
    .trim();

const filesBelow = (path: string, wanted: RegExp): string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => wanted.test(name))
    .sort();

const translations = (language: string): string[] =>
  filesBelow(folder, new RegExp(`/locale/${language}/LC_MESSAGES/.*\\.po$`)).flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(/msgstr(?:\[0\])? ((?:"(?:[^"\\]|\\.)*"\n?)+)/g)]
      .map((match) => clean(match[1]!.replace(/"\n"/g, '').replace(/^"|"\n?$/g, '')))
      .filter((text) => text.length > 12 && !text.includes('charset')),
  );

const literals = (wanted: RegExp): string[] =>
  filesBelow(folder, wanted).flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(/[:=]\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)]
      .map((match) => clean(match[1] ?? match[2] ?? ''))
      .filter((text) => text.length > 5 && /[a-z]{3}/.test(text)),
  );

const texts = {
  ms: [
    ...translations('ms'),
    ...literals(
      /antd[^/]*\/.*\/lib\/locale\/ms_MY\.js$|element-plus.*\/dist\/locale\/ms\.js$|survey-core.*\/fesm\/i18n\/malay\.mjs$/,
    ),
  ],
  id: [
    ...translations('id'),
    ...literals(
      /antd[^/]*\/.*\/lib\/locale\/id_ID\.js$|element-plus.*\/dist\/locale\/id\.js$|survey-core.*\/fesm\/i18n\/indonesian\.mjs$/,
    ),
  ],
};
writeFileSync(out, JSON.stringify(texts));
console.log(`ms ${texts.ms.length}, id ${texts.id.length}`);
