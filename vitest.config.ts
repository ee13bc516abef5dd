import { defineConfig } from 'vitest/config';

/**
 * Rooms whose test files leave nothing behind in their process. They share one: a process for each would load the same modules some hundred
 * times, which takes longer than the tests.
 */
const COMPUTING = [
  'answer',
  'bytes',
  'charts',
  'config',
  'controls',
  'dialogue',
  'language',
  'library',
  'markdown',
  'mathematics',
  'search',
  'server-pages',
  'study',
  'thesaurus',
].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Real sockets, threads and files: a busy machine may take its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // CI shares its machine with other jobs: what fails there has a second try, and is reported as flaky when that passes.
    retry: process.env['CI'] === undefined ? 0 : 1,
    // Most of them wait for sockets and other processes: none of the cores is spared.
    maxWorkers: '100%',
    expect: { poll: { timeout: 20_000 } },
    // What was built is loaded as it is: it need not be compiled once more.
    server: { deps: { external: [/\/dist\/(?:src|commands|controls|packed)\//] } },
    setupFiles: ['tests/remove-folders.ts'],
    projects: [
      { extends: true, test: { name: 'computing', include: COMPUTING, isolate: false } },
      { extends: true, test: { name: 'running', include: ['tests/**/*.test.ts'], exclude: COMPUTING } },
    ],
  },
});
