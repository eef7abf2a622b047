import { defineConfig } from 'vitest/config';

// Without isolation and on threads the suite starts in seconds instead of minutes; tests share no global state.
export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
    isolate: false,
    pool: 'threads',
    // A backup is sealed with a passphrase that is slow to try on purpose; on a busy machine two of them take a while.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
