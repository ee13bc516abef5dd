// Runs what was built as a process of its own, away from the environment and the files of whoever runs the tests.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/root.ts';

export interface Ended {
  /** Null where a signal ended the process. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcessWithoutNullStreams;
  ended: Promise<Ended>;
  stdout(): string;
  stderr(): string;
}

export const CONTENT = join(projectRoot(), 'content');

export interface Place {
  /** Where the process runs; an empty folder unless told. */
  folder?: string;
  /** The project whose `dist` is run; this one unless told. */
  root?: string;
  /** It has no terminal, even where the tests have one. */
  isService?: boolean;
  /** A command with its arguments that runs the process in its own way. */
  through?: readonly string[];
}

/** Starts `dist/src/<script>` with exactly these variables, by words alone unless they say otherwise: the model takes a while. Throws where it is not built. */
export function runBuilt(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  { folder, root = projectRoot(), isService = false, through = [] }: Place = {},
): Running {
  const file = join(root, 'dist/src', script);
  if (!existsSync(file)) throw new Error(`${file} is not built: run "npm run build" first`);
  const own = folder === undefined ? mkdtempSync(join(tmpdir(), 'cribsheet-cwd-')) : undefined;
  const [command = process.execPath, ...given] = [...through, process.execPath, file, ...args];
  const child = spawn(command, given, {
    cwd: folder ?? own,
    detached: isService,
    // What is kept stands beside what may be deleted, for as long as the tests keep that.
    env: {
      MEANING: 'off',
      STATE_DIR: join(variables.DATA_DIR ?? folder ?? own ?? '.', 'state'),
      ...variables,
    },
  });
  // However the tests end, nothing that they started stays behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // The process may be gone before all of its input was taken.
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', kill);
      if (own !== undefined) rmSync(own, { recursive: true, force: true });
      resolve({ code, stdout, stderr });
    });
  });
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
}
