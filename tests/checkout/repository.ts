// A bare repository on this machine, and somebody who pushes to it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder, writeFile } from '../e2e/folder.ts';

export interface Repository {
  /** Its address on this machine. */
  url: string;
  folder: string;
  /** Writes files, commits them and pushes the branch; a file without text is removed. */
  push(files: Readonly<Record<string, string | undefined>>, branch?: string): void;
  /** Runs a command of Git where the pages are written. */
  git(...args: string[]): string;
}

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A. Teacher',
  GIT_AUTHOR_EMAIL: 'teacher@school.example',
  GIT_COMMITTER_NAME: 'A. Teacher',
  GIT_COMMITTER_EMAIL: 'teacher@school.example',
};

export function makeRepository(files: Readonly<Record<string, string>> = {}): Repository {
  const folder = join(makeFolder(), 'notes.git');
  const work = makeFolder();
  mkdirSync(folder);
  const run = (cwd: string, args: readonly string[]): string =>
    execFileSync('git', args, { cwd, env: ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' });
  run(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
  run(work, ['init', '--quiet', '--initial-branch=main']);
  const repository: Repository = {
    url: pathToFileURL(folder).href,
    folder,
    git: (...args) => run(work, args),
    push(changed, branch = 'main') {
      for (const [path, text] of Object.entries(changed))
        if (text === undefined) rmSync(join(work, path));
        else writeFile(work, path, text);
      run(work, ['add', '--all']);
      run(work, ['commit', '--quiet', '--allow-empty', '--message=Pages']);
      run(work, ['push', '--quiet', '--force', folder, `HEAD:refs/heads/${branch}`]);
    },
  };
  repository.push(files);
  return repository;
}
