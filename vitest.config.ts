import { defineConfig } from 'vitest/config';

// Without isolation and on threads the suite starts in seconds instead of minutes; tests share no global state.
export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
    isolate: false,
    pool: 'threads',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
