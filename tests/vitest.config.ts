/** How the tests run: those that need nothing but modules first, then those that start hosts and browsers. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const HOST_TESTS = [
  'tests/electron/hosts/**/*.test.ts',
  'tests/electron/desktop/keep-core.test.ts',
  'tests/renderer/**/*.browser.test.ts',
  'tests/journeys/**/*.test.ts',
];

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // To load the modules anew for each file takes longer than most files.
    isolate: false,
    setupFiles: ['tests/support/each-file.ts'],
    projects: [
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'modules',
          // Programs and threads that tests start load the same modules again and again.
          env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...HOST_TESTS, 'tests/bench/**'],
          sequence: { groupOrder: 0 },
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: HOST_TESTS,
          globalSetup: ['tests/support/build-once.ts'],
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
