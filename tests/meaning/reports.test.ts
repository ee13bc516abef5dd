// The runtime of the model would report to its maker, and keep a number of its own in the home folder for that: it is kept from both.

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { makeFolder, page } from '../e2e/folder.ts';
import { runBuilt } from '../e2e/process.ts';

/** Whether the runtime is installed, which is an optional package. */
function hasRuntime(): boolean {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!hasRuntime())(
  'a library that was read for its meaning leaves nothing in the home folder or where that was done',
  { timeout: 300_000 },
  async () => {
    const [home, folder] = [makeFolder(), makeFolder()];
    const library = makeFolder({ 'rivers/elbe.md': page('Where does the Elbe rise?', 'In the mountains.') });
    const args = ['index', '--library', library];
    // Where continuous integration says what it is, the runtime reports nothing anyway.
    const variables = { MEANING: 'on', HOME: home, DATA_DIR: makeFolder(), STATE_DIR: makeFolder() };
    const { code, stderr } = await runBuilt('cli.js', args, variables, { folder }).ended;
    expect(stderr).toContain('can be found by words and by meaning');
    expect(code).toBe(0);
    expect([...readdirSync(home), ...readdirSync(folder)]).toEqual([]);
  },
);
