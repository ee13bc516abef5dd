// A storm takes long: it is run by hand, with `npm run bench:storm`, and not along with the tests.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/e2e/storm/*.run.ts'], testTimeout: 60 * 60_000, hookTimeout: 60_000 },
});
