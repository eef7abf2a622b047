import { readText } from '../read-text.ts';

const ADDRESS =
  /(https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}_-]{1,63}\s?\.\s?){1,5}([a-z]{2,12}))(?![\p{L}\p{N}@])(\/\S*)?/giu;
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.ly s.id is.gd goo.gl cutt.ly lin.ee onelink.to rb.gy t.co shorturl.at sourl.cn linktr.ee'.split(
    ' ',
  ),
);
const step = (share: number, steps: number): number => Math.min(steps, Math.floor(share * steps * 2));

/** What the look of a text says beside its words, as names of marks: links, numbers, shape, disguise and what reading found. */
export function readMarks(text: string): string[] {
  const head = text.slice(0, 6000);
  return [...linkMarks(head), ...numberMarks(head), ...shapeMarks(head), ...findingMarks(head)];
}

function linkMarks(text: string): string[] {
  const marks: string[] = [];
  let links = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const labels = match[2]!.toLowerCase().replace(/\s/g, '').split('.');
    const site = labels.slice(-2).join('.');
    if (!match[1] && !match[4] && match[2]!.includes(' ')) continue;
    links++;
    marks.push(`link ending ${labels.at(-1)}`, `link site ${site}`, `link labels ${labels.length}`);
    if (match[4]) marks.push('link path');
    if (SHORTENERS.has(site)) marks.push('link shortened');
    if (/\d/.test(labels.at(-2)!)) marks.push('link digits');
    if (match[2]!.includes('-')) marks.push('link hyphen');
    marks.push(`link length ${Math.min(8, Math.floor(labels.at(-2)!.length / 3))}`);
  }
  marks.push(`links ${Math.min(4, links)}`);
  return marks;
}

function numberMarks(text: string): string[] {
  const marks: string[] = [];
  for (const [match] of text.matchAll(/\d(?:[\d\s.,-]{0,30}\d)?/g)) {
    const digits = match.replace(/\D/g, '');
    const length = Math.min(16, digits.length);
    marks.push(`number ${length}`, `number ${digits.slice(0, 2)} of ${length}`);
    if (digits.length > 3) marks.push(`number ${digits.slice(0, 4)} of ${length}`);
  }
  return marks;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function shapeMarks(text: string): string[] {
  const letters = count(text, /\p{L}/gu);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const marks = [
    `length ${Math.round(Math.log2(text.length + 1) * 2)}`,
    `words ${Math.round(Math.log2(count(text, /[\p{L}\p{M}\p{N}]+/gu) + 1) * 2)}`,
    `capitals ${step(share(count(text, /\p{Lu}/gu), letters), 5)}`,
    `beyond ASCII ${step(share(count(text, /[^\0-\x7f]/g), text.length), 5)}`,
    `digits ${step(share(count(text, /\d/g), text.length), 10)}`,
    `punctuation ${step(share(count(text, /[\p{P}\p{S}]/gu), text.length), 10)}`,
    `emoji ${Math.min(3, count(text, /\p{Extended_Pictographic}/gu))}`,
    `exclamations ${Math.min(4, count(text, /!/g))}`,
    `questions ${Math.min(3, count(text, /\?/g))}`,
    `disguised words ${Math.min(5, count(text, /(?<!\S)(?=\S*\p{L})(?:\S*\p{L}[^\p{L}\p{M}\p{N}\s.\-/:,@]+\p{L}|[^\s/:.]*\p{Ll}\d\p{Ll}|[^\s/:.]*\p{Ll}\p{Lu})\S*/gu))}`,
    `ends with ${text.trimEnd().slice(-1)}`,
  ];
  const tag = /^\s*([[(<{][^\])>}]{1,20}[\])>}])/.exec(text)?.[1];
  if (tag !== undefined) marks.push(`begins with ${tag.toLowerCase()}`);
  return marks;
}

function findingMarks(text: string): string[] {
  const { kind, language, findings } = readText(text);
  const marks = [`kind ${kind}`, `language ${language.code}`];
  const counts = new Map<string, number>();
  for (const finding of findings) {
    counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
    if (finding.kind === 'indicator') marks.push(`indicator ${finding.text} ${String(finding.detail.sense)}`);
    if (finding.kind === 'email') marks.push(`mail at ${finding.text.split('@')[1]}`);
  }
  for (const [name, number] of counts) marks.push(`${name} ${Math.min(3, number)}`);
  return marks;
}
