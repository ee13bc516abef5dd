// A folder that is brought up to date with a branch of a Git repository: at its start, every so often, and when somebody asks for it.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder, type GitAddress } from '../config/index.ts';
import { LibraryError } from '../library/index.ts';
import { type GitResult, type GitRun, runGit } from './git.ts';

export interface CheckoutOptions {
  address: GitAddress;
  /** The folder for what may be deleted: the checkout is kept in one of its own there. */
  dataDir: string;
  /** How often it is fetched anew, in minutes; never by itself unless told. */
  minutes?: number;
  /** Told of a fetch that failed, once for each reason, and of one that succeeds again. */
  onWarning(message: string): void;
  onFetched?(message: string): void;
  /** Told before a repository is fetched for the first time, which may take minutes. */
  onBegin?(message: string): void;
  /** Ends it all. */
  signal: AbortSignal;
}

export interface Checkout {
  /** Fetches what is new, after a fetch that is under way. Failures are told, and leave what is there; it never rejects. */
  pull(): Promise<void>;
  close(): void;
}

/**
 * Opens the checkout of a repository, without its history. The first time it is waited for; after that what is there is used, and brought up to
 * date in the background. Rejects with a `LibraryError` where there is no Git, or no repository that could be fetched, and with the
 * signal's reason where it is aborted.
 */
export async function openCheckout(options: CheckoutOptions): Promise<Checkout> {
  const { address, dataDir, minutes, onWarning, onFetched = () => {}, onBegin = () => {}, signal } = options;
  const folder = checkoutFolder(dataDir, address);
  const run = { address, repository: join(folder, 'repository'), files: join(folder, 'pages'), signal };
  await requireGit(run);
  let told: string | undefined;
  let queue: Promise<void> = Promise.resolve();

  async function fetchNow(): Promise<void> {
    if (signal.aborted) return;
    const before = await currentCommit(run);
    const fetched = await fetchInto(run);
    if (fetched.kind !== 'done') {
      const why = reasonOf(fetched);
      if (why !== told)
        onWarning(`The library could not be fetched from ${address.shown}; the pages of before stay: ${why}`);
      told = why;
      return;
    }
    const after = await currentCommit(run);
    if (told !== undefined || after !== before)
      onFetched(`The library is as in ${address.shown} (${after?.slice(0, 12)}).`);
    told = undefined;
  }

  const pull = (): Promise<void> => {
    queue = queue.then(fetchNow).catch((error: unknown) => {
      if (!signal.aborted) onWarning(`The library could not be fetched from ${address.shown}: ${error}`);
    });
    return queue;
  };

  if ((await currentCommit(run)) === undefined) {
    onBegin(`The library is fetched from ${address.shown} for the first time, and waited for.`);
    await begin(run);
    if (!existsSync(join(run.files, address.folder)))
      throw new LibraryError(
        `There is no folder "${address.folder}" in ${address.shown}, where the library is to lie (LIBRARY_DIR).`,
      );
  } else void pull();
  const pulling = minutes === undefined ? undefined : setInterval(pull, minutes * 60_000).unref();
  return { pull, close: () => clearInterval(pulling) };
}

const FETCH = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', 'origin', '--'];
const LAY = [
  ['reset', '--quiet', '--hard', 'FETCH_HEAD'],
  ['clean', '--quiet', '-ffdx'],
  ['update-ref', 'refs/laid', 'FETCH_HEAD'],
  // What was there before is not kept: a year of pushes would fill the disk.
  ['reflog', 'expire', '--expire=now', '--all'],
  ['gc', '--quiet', '--prune=now'],
];

async function requireGit(run: GitRun): Promise<void> {
  mkdirSync(run.files, { recursive: true });
  const version = await runGit(['--version'], run);
  if (version.kind === 'absent')
    throw new LibraryError(
      'LIBRARY_DIR is the address of a Git repository, and there is no Git on this machine: install it, or set LIBRARY_DIR to a folder.',
    );
}

/** Makes a checkout where there is none, or none that was finished. */
async function begin(run: GitRun): Promise<void> {
  rmSync(run.repository, { recursive: true, force: true });
  const begun = await runGit(['init', '--quiet'], run);
  const fetched = begun.kind === 'done' ? await fetchInto(run) : begun;
  if (fetched.kind !== 'done')
    throw new LibraryError(
      `The library could not be fetched from ${run.address.shown}: ${reasonOf(fetched)} (LIBRARY_DIR)`,
    );
}

/** Fetches the newest commit alone, and lays its files. A mark at the end tells that all of them are there. */
async function fetchInto(run: GitRun): Promise<GitResult> {
  const branch = run.address.branch ?? 'HEAD';
  const fetched = await runGit([...FETCH, branch], run);
  if (fetched.kind !== 'done') return fetched;
  const newest = await runGit(['rev-parse', 'FETCH_HEAD'], run);
  if (newest.kind === 'done' && newest.text === (await currentCommit(run))) return newest;
  for (const step of LAY) {
    const result = await runGit(step, run);
    if (result.kind !== 'done') return result;
  }
  return fetched;
}

/** The commit whose files are laid; undefined where there is none. */
async function currentCommit(run: GitRun): Promise<string | undefined> {
  if (!existsSync(run.repository)) return undefined;
  const asked = await runGit(['rev-parse', '--verify', '--quiet', 'refs/laid'], run);
  return asked.kind === 'done' && asked.text !== '' ? asked.text : undefined;
}

function reasonOf(result: GitResult): string {
  return result.kind === 'failed' ? result.reason : 'there is no Git on this machine.';
}
