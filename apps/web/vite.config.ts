import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const WORKER = 'service-worker';

/** Tells the service worker which files were built; any change among them makes it another worker. */
const listFiles = (): Plugin => ({
  name: 'suar-list-files',
  apply: 'build',
  writeBundle: async ({ dir = 'dist' }) => {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => file !== 'index.html' && file !== `${WORKER}.js` && !file.endsWith('.map'))
      .sort();
    const build = createHash('sha256').update(await readFile(join(dir, 'index.html')));
    for (const file of files) build.update(file).update(await readFile(join(dir, file)));
    const worker = join(dir, `${WORKER}.js`);
    const code = await readFile(worker, 'utf8');
    await writeFile(
      worker,
      code
        .replaceAll('__SUAR_FILES__', JSON.stringify(['/', ...files.map((file) => `/${file}`)]))
        .replaceAll('__SUAR_BUILD__', JSON.stringify(build.digest('hex').slice(0, 16))),
    );
  },
});

// The server's content security policy allows nothing inline and nothing from outside, hence no inlined assets.
export default defineConfig({
  plugins: [react(), listFiles()],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { index: 'index.html', [WORKER]: `src/drafts/${WORKER}.ts` },
      output: {
        entryFileNames: ({ name }) => (name === WORKER ? `${WORKER}.js` : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      // The server compares Origin with Host: the proxy leaves both as the browser sent them.
      '/api': { target: process.env.SUAR_API ?? 'http://127.0.0.1:7827', changeOrigin: false },
    },
  },
});
