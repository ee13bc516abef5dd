// The Chromium of this machine, for tests and pictures of the playground's page.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);

export const NO_CHROMIUM =
  'The page needs Chromium to be seen ("apt-get install chromium", or Google Chrome)';

/** Where it is; `undefined` where there is none. */
export function findChromium(): string | undefined {
  return PATHS.find((path) => existsSync(path));
}

/** Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  // Chromium refuses to be sandboxed when root runs it, as in containers.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
