import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const TREES = ['packages', 'apps', 'tools'];

const sources = TREES.flatMap((tree) =>
  readdirSync(join(ROOT, tree), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.tsx?$/.test(entry.name) &&
        !/node_modules|[/\\]dist([/\\]|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name)),
);
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
const importsOf = (file: string): string[] =>
  [...withoutComments(readFileSync(file, 'utf8')).matchAll(IMPORT)].map((match) => match[1] ?? match[2]!);

/** packages/lures, apps/web ... : the first two steps of a path below the root. */
const workspaceOf = (file: string): string => relative(ROOT, file).split(sep).slice(0, 2).join('/');
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes(`${sep}scripts${sep}`);
const workspaceByName = new Map(
  TREES.flatMap((tree) =>
    readdirSync(join(ROOT, tree)).map(
      (folder) =>
        [
          (JSON.parse(readFileSync(join(ROOT, tree, folder, 'package.json'), 'utf8')) as { name: string })
            .name,
          `${tree}/${folder}`,
        ] as const,
    ),
  ),
);

const edges = sources
  .filter((file) => !isTest(file))
  .flatMap((file) =>
    importsOf(file).map((specifier) => {
      const target = specifier.startsWith('.')
        ? resolve(dirname(file), specifier.replace(/\?.*$/, ''))
        : null;
      const workspace = target ? workspaceOf(target) : workspaceByName.get(specifier);
      return { file, specifier, target, from: workspaceOf(file), to: workspace ?? null };
    }),
  );

/** The table in ARCHITECTURE.md: | workspace | may import |. */
const allowed = new Map(
  [
    ...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(
      /^\| `((?:packages|apps|tools)\/[\w-]+)` \| ([^|]*) \|/gm,
    ),
  ].map((row) => [row[1]!, [...row[2]!.matchAll(/`([^`]+)`/g)].map((name) => name[1]!)]),
);

describe('the structure is as ARCHITECTURE.md says', () => {
  it('names every workspace', () => {
    expect([...allowed.keys()].sort()).toEqual([...workspaceByName.values()].sort());
  });

  it('has only the imports between workspaces that the table allows, and each of them', () => {
    const real = new Map([...allowed.keys()].map((name) => [name, new Set<string>()]));
    for (const { from, to } of edges) if (to && to !== from) real.get(from)?.add(to);
    expect(Object.fromEntries([...real].map(([name, set]) => [name, [...set].sort()]))).toEqual(
      Object.fromEntries([...allowed].map(([name, list]) => [name, [...list].sort()])),
    );
  });

  it('reaches another workspace only by its public door', () => {
    expect(
      edges
        .filter(({ target, from, to }) => target && to && to !== from)
        .map(({ file, specifier }) => `${relative(ROOT, file)} -> ${specifier}`),
    ).toEqual([]);
  });

  it('has no circle of imports within any workspace', () => {
    const graph = new Map<string, string[]>();
    for (const { file, target } of edges) if (target) graph.set(file, [...(graph.get(file) ?? []), target]);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push(
          [...path.slice(path.indexOf(file)), file].map((one) => relative(ROOT, one)).join(' -> '),
        );
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    // Types alone make no circle at run time; the circle through `import type` is let be.
    for (const file of graph.keys())
      graph.set(
        file,
        graph.get(file)!.filter((target) => !typeOnly(file, target)),
      );
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('lets only stores know SQL in a feature, and only routes.ts know HTTP', () => {
    const features = sources.filter(
      (file) =>
        workspaceOf(file) === 'apps/server' &&
        !isTest(file) &&
        !/[/\\](platform|keeping)[/\\]/.test(file) &&
        relative(join(ROOT, 'apps/server/src'), file).includes(sep),
    );
    const SQL = /from 'kysely'|from 'pg'|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql[<`]/;
    const HTTP = /from 'fastify'|platform\/http\.ts'/;
    const offenders = (what: RegExp, allowedIn: RegExp): string[] =>
      features
        .filter((file) => !allowedIn.test(file) && what.test(withoutComments(readFileSync(file, 'utf8'))))
        .map((file) => relative(ROOT, file));
    expect(offenders(SQL, /[/\\-]store\.ts$/)).toEqual([]);
    expect(offenders(HTTP, /(routes|identify|read-parts)\.ts$/)).toEqual([]);
  });

  it('keeps the libraries pure: nothing of Node and nothing of the product inside', () => {
    const libraries = [
      'packages/burmese',
      'packages/lures',
      'packages/linkage',
      'packages/figures',
      'packages/core',
      'tools/simulate',
    ];
    expect(
      edges
        .filter(({ from, specifier }) => libraries.includes(from) && specifier.startsWith('node:'))
        .map(({ file, specifier }) => `${relative(ROOT, file)} -> ${specifier}`),
    ).toEqual([]);
  });
});

const typeOnly = (file: string, target: string): boolean => {
  const text = withoutComments(readFileSync(file, 'utf8'));
  const lines = [
    ...text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?([^;'"]*?)from\s*['"](\.[^'"]+)['"]/g),
  ].filter((match) => resolve(dirname(file), match[4]!) === target);
  return (
    lines.length > 0 &&
    lines.every((match) => match[2] !== undefined || /^\{\s*(?:type\s+[\w\s]+,?\s*)+\}\s*$/.test(match[3]!))
  );
};
