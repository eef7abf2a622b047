import { defineConfig } from 'vitest/config';

// One real server and one real browser: files run one after the other.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    // Each step stands on the one before: after a failure the rest would only repeat it.
    bail: 1,
    testTimeout: 600_000,
    hookTimeout: 180_000,
  },
});
