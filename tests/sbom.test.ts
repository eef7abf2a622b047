import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Lock, makeSbom } from '../apps/cli/src/sbom.ts';

const ROOT = resolve(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const document = makeSbom(lock, new Date('2026-01-01T00:00:00Z'));

/** Licences under which what is shipped may be passed on beside Apache-2.0. Of a choice ("A OR B") one of them is enough. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  'PSF-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Python-2.0',
]);
/** Packages that state no licence anywhere a machine reads; each was read by hand. */
const READ_BY_HAND = new Set(['buffers']);

const isAllowed = (expression: string): boolean => {
  const plain = expression.replace(/[()]/g, '');
  return plain.includes(' OR ')
    ? plain.split(' OR ').some((one) => one.split(' AND ').every((part) => ALLOWED.has(part)))
    : plain.split(' AND ').every((part) => ALLOWED.has(part));
};

describe('the list of what is used', () => {
  it('holds the fields that CycloneDX 1.6 asks for', () => {
    expect(document.bomFormat).toBe('CycloneDX');
    expect(document.specVersion).toBe('1.6');
    expect(document.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    );
    expect(document.version).toBe(1);
    expect(document.metadata.component).toMatchObject({ type: 'application', name: 'suar' });
    for (const component of document.components) {
      expect(component.type).toBe('library');
      expect(component.name).toMatch(/^(?:@[\w.~-]+\/)?[\w.~-]+$/);
      expect(component.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(component.purl).toBe(`pkg:npm/${component.name.replace('@', '%40')}@${component.version}`);
      expect(component.hashes.every(({ content }) => /^[0-9a-f]{128}$/.test(content))).toBe(true);
    }
  });

  it('names every reference once, and each dependency leads to something listed', () => {
    const references = document.components.map((component) => component['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    const known = new Set(references);
    expect(
      document.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref)),
    ).toEqual([]);
    const fastify = document.dependencies.find(({ ref }) => ref === 'node_modules/fastify');
    expect(fastify?.dependsOn.some((ref) => ref.endsWith('node_modules/pino'))).toBe(true);
  });

  it('is what lies in node_modules', () => {
    const installed = document.components.filter((component) =>
      existsSync(join(ROOT, component['bom-ref'], 'package.json')),
    );
    expect(installed.length).toBeGreaterThan(300);
    const wrong = installed.filter((component) => {
      const { version } = JSON.parse(
        readFileSync(join(ROOT, component['bom-ref'], 'package.json'), 'utf8'),
      ) as { version: string };
      return version !== component.version;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('holds allowed licences only', () => {
    const others = document.components
      .filter(({ name }) => !READ_BY_HAND.has(name))
      .flatMap(({ name, licenses }) =>
        licenses.map((one) => ('expression' in one ? [name, one.expression] : [name, one.license.name])),
      )
      .filter(([, expression]) => !isAllowed(expression!));
    expect(others).toEqual([]);
  });

  it('every package is pinned: to one version in package.json, to one hash in the lock file', () => {
    const manifests = Object.keys(lock.packages).filter((path) => !path.includes('node_modules'));
    const loose = manifests.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(
        readFileSync(join(ROOT, path, 'package.json'), 'utf8'),
      ) as Record<string, Record<string, string>>;
      return Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, range]) => !/^\d+\.\d+\.\d+/.test(range),
      );
    });
    expect(loose).toEqual([]);
    expect(document.components.filter(({ hashes }) => hashes.length === 0).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
