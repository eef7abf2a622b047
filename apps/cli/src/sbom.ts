import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { callerPath, ROOT } from './root.ts';

/** The part of npm's lock file (version 3) that is read. */
export interface Lock {
  name: string;
  version: string;
  packages: Record<
    string,
    {
      name?: string;
      version?: string;
      license?: string;
      integrity?: string;
      resolved?: string;
      dev?: boolean;
      optional?: boolean;
      link?: boolean;
      dependencies?: Record<string, string>;
    }
  >;
}
export interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope: 'required' | 'optional' | 'excluded';
  licenses: ({ expression: string } | { license: { name: string } })[];
  hashes: { alg: 'SHA-512'; content: string }[];
}

/** Licences that the packages' own files state while the lock file does not, or not by their SPDX name; looked up by hand. */
const STATED_ELSEWHERE: Record<string, string> = {
  chainsaw: 'MIT',
  'png-js': 'MIT',
};
const DEPENDS = 'node_modules/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf(DEPENDS) + DEPENDS.length);

/** A package's address in the form of package-url: "pkg:npm/%40scope/name@1.2.3". */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * The parts of what is installed, as a CycloneDX 1.6 document (ECMA-424). Packages needed only in development are marked
 * `excluded`. `at` is the time written into it; the serial number follows from the lock file, so that the same one gives the same.
 */
export const makeSbom = (lock: Lock, at: Date) => {
  const components: Component[] = Object.entries(lock.packages)
    .filter(([path, { link, version }]) => path.includes(DEPENDS) && !link && version !== undefined)
    .map(([path, entry]) => {
      const name = entry.name ?? nameOf(path);
      const version = entry.version ?? '';
      const licence = STATED_ELSEWHERE[name] ?? entry.license;
      const digest = /^sha512-(.+)$/.exec(entry.integrity ?? '')?.[1];
      return {
        type: 'library' as const,
        'bom-ref': path,
        name,
        version,
        purl: purlOf(name, version),
        scope: entry.dev
          ? ('excluded' as const)
          : entry.optional
            ? ('optional' as const)
            : ('required' as const),
        licenses: licence ? [{ expression: licence }] : [{ license: { name: 'not stated' } }],
        hashes: digest
          ? [{ alg: 'SHA-512' as const, content: Buffer.from(digest, 'base64').toString('hex') }]
          : [],
      };
    })
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const known = new Set(components.map((component) => component['bom-ref']));
  const digest = createHash('sha256').update(JSON.stringify(lock.packages)).digest('hex');
  return {
    bomFormat: 'CycloneDX' as const,
    specVersion: '1.6' as const,
    serialNumber: `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`,
    version: 1,
    metadata: {
      timestamp: at.toISOString(),
      component: {
        type: 'application' as const,
        'bom-ref': 'suar',
        name: lock.name,
        version: lock.version,
        licenses: [{ expression: 'Apache-2.0' }],
      },
    },
    components,
    dependencies: components.map((component) => ({
      ref: component['bom-ref'],
      dependsOn: Object.keys(lock.packages[component['bom-ref']]?.dependencies ?? {})
        .map((name) => placeOf(component['bom-ref'], name, known))
        .filter((place) => place !== null)
        .sort(),
    })),
  };
};

/** Where Node finds a dependency: beside the package that asks, or in a folder above it. */
const placeOf = (from: string, name: string, known: ReadonlySet<string>): string | null => {
  for (let folder = `${from}/`; ; ) {
    const place = `${folder}${DEPENDS}${name}`;
    if (known.has(place)) return place;
    const above = folder.lastIndexOf(DEPENDS, folder.length - 2);
    if (folder === '') return null;
    folder = above < 0 ? '' : folder.slice(0, above);
  }
};

/** `suar sbom [--to FILE]`: the list of every package in use, with version, licence and hash. */
export const sbom = async (words: readonly string[]): Promise<number> => {
  const { options } = readArguments(words);
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const text = `${JSON.stringify(makeSbom(lock, new Date()), null, 1)}\n`;
  if (options.to) await writeFile(callerPath(options.to), text);
  else process.stdout.write(text);
  return 0;
};
