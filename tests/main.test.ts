// What keeps the bot from being loaded at all ends in one sentence that says what to do, and never in a stack trace.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectRoot } from '../src/root.ts';
import { makeFolder } from './e2e/folder.ts';
import { CONTENT } from './e2e/process.ts';

const MAIN = join(projectRoot(), 'dist/src/main.js');

// Processes are started: a machine that has much else to do may take its time.
vi.setConfig({ testTimeout: 120_000 });

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the bot behind a command of the shell, with a question piped in. */
function startBehind(command: string, folder: string): Promise<Ended> {
  const variables = {
    MEANING: 'off',
    PLAYGROUND_PORT: '0',
    LIBRARY_DIR: CONTENT,
    DATA_DIR: join(folder, 'data'),
  };
  const child = spawn('sh', ['-c', `${command}; exec "$0" "$1"`, process.execPath, MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...variables },
  });
  child.stdin.on('error', () => {});
  child.stdin.end('what is a schema\n');
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

// Whatever is being opened when there are no more: a module of ours or of a package, a page, the index.
test.each([20, 32, 48, 64, 96])('of %i open files it says that they are too few', async (files) => {
  const { code, stdout, stderr } = await startBehind(`ulimit -n ${files}`, makeFolder());
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^The system lets this process open too few files\..+\n$/),
  });
});

test('of a folder that is deleted it says that it has to be started elsewhere', async () => {
  const folder = makeFolder();
  const { code, stderr } = await startBehind(`rmdir "${folder}"`, folder);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^The folder that this was started in .+\n$/),
  });
});

test('with all that it needs it answers', async () => {
  const folder = makeFolder();
  const { code, stdout } = await startBehind('ulimit -n 512', folder);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('schema') });
});
