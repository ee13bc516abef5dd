import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Real sockets, threads and files: a busy machine may take its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // CI shares its machine with other jobs: what fails there has a second try, and is reported as flaky when that passes.
    retry: process.env['CI'] === undefined ? 0 : 1,
    // Most of them wait for sockets and other processes: none of the cores is spared.
    maxWorkers: '100%',
    expect: { poll: { timeout: 20_000 } },
  },
});
