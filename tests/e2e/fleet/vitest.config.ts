// All processes under full load take both cores of a small machine: it is run by hand, with `npm run bench:fleet`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/e2e/fleet/*.run.ts'], testTimeout: 60 * 60_000, hookTimeout: 60_000 },
});
