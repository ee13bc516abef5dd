// Git as the system has it: it asks nobody for anything, runs no program that a repository names, and tells no password.
import { execFile } from 'node:child_process';
import { environmentFor, type GitAddress } from '../config/index.ts';

export type GitResult =
  | { kind: 'done'; text: string }
  /** There is no Git on this machine. */
  | { kind: 'absent' }
  /** What it said last, without the password of the address. */
  | { kind: 'failed'; reason: string };

export interface GitRun {
  address: GitAddress;
  /** Where Git keeps what it fetches, and where the files are laid. */
  repository: string;
  files: string;
  signal: AbortSignal;
}

/** Longest time that a command may take, in milliseconds: the network may be slow, and repositories large. */
const PATIENCE = 10 * 60_000;
/** What Git says goes into a sentence. */
const MAX_REASON = 300;

/** What holds for each command whatever its own configuration says. The address stands here, so that no list of processes shows it. */
function settings({ url }: GitAddress): [string, string][] {
  return [
    ['remote.origin.url', url],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    // A link in a repository could show any file of this machine.
    ['core.symlinks', 'false'],
    ['core.autocrlf', 'false'],
    ['submodule.recurse', 'false'],
    ['gc.auto', '0'],
    ['advice.detachedHead', 'false'],
  ];
}

/** Runs one command of Git. Rejects where the signal is aborted, with its reason. */
export async function runGit(
  args: readonly string[],
  { address, repository, files, signal }: GitRun,
): Promise<GitResult> {
  const list = settings(address);
  const given = list.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const env = {
    // Proxies, certificates and keys are taken from there; variables of a repository that the bot was started in mean another one.
    ...environmentFor(/^GIT_/),
    LC_ALL: 'C',
    GIT_DIR: repository,
    GIT_WORK_TREE: files,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
    GIT_ALLOW_PROTOCOL: 'https:ssh:file',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_CONFIG_COUNT: String(list.length),
    ...Object.fromEntries(given),
  };
  return new Promise((resolve, reject) => {
    execFile('git', args, { env, signal, timeout: PATIENCE, maxBuffer: 2 ** 20 }, (error, stdout, stderr) => {
      if (error === null) resolve({ kind: 'done', text: stdout.trim() });
      else if (signal.aborted) reject(signal.reason);
      else if (error.code === 'ENOENT') resolve({ kind: 'absent' });
      else resolve({ kind: 'failed', reason: explain(stderr.trim() || error.message, address) });
    });
  });
}

/** What Git said last, in one line, without what must not be told. */
function explain(said: string, { url, shown }: GitAddress): string {
  const lines = said.replaceAll(url, shown).split('\n');
  const told = lines.filter((line) => /^(?:fatal|error|ssh|remote):?/i.test(line));
  const reason = (told.length > 0 ? told : lines).join(' ');
  // Whatever else looks like a password in an address, such as that of a proxy.
  return reason.replace(/\/\/[^\s/@]*@/g, '//').slice(0, MAX_REASON);
}
