// One folder that is watched as long as it is the same folder: events of the system, gathered into changes.
import { existsSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import watcher from '@parcel/watcher';
import { isMarkdownName } from '../../file-names.ts';
import { isPageName, isPictureName } from '../../library/index.ts';
import { isWithin } from '../../waiting.ts';
import { runTask } from '../task.ts';

/** Called when something changes. */
export interface Listeners {
  /** Pages that were written and pages that were deleted, as paths inside the folder. */
  onPages(changed: string[], removed: string[]): void;
  /** Something else changed, such as a whole folder or `library.yml`: everything must be compared. */
  onOther(): void;
  onWarning(message: string): void;
}

/** Maximum time between events of one change, in milliseconds: editors save in several steps. */
const BURST_MS = 100;

/** A change is told after so many milliseconds, though it goes on. */
const MAX_BURST_MS = 1000;

/**
 * Least and greatest time between two comparisons of everything, in milliseconds. It doubles while files are written all the time: they
 * must not be all that is done.
 */
const COMPARE_MS = { least: 3000, most: 60_000 };

/** Time for the system to begin to watch, in milliseconds: a large folder takes a second. */
const START_MS = 20_000;

export type Subscription = { kind: 'watched'; end(): Promise<void> } | { kind: 'failed'; reason: string };

/** Begins to watch a folder, given by its real path. Never rejects, and takes no longer than `START_MS`. */
export async function subscribe(root: string, listeners: Listeners): Promise<Subscription> {
  // Where there is no handle left to watch with, the watcher would wait for one for ever: a thread that ends soon tries first.
  const trial = runTask({ kind: 'watchable', folder: root });
  trial.catch(() => {});
  if (!(await isWithin(trial, START_MS)))
    return { kind: 'failed', reason: 'the system did not answer in time' };
  const tried = await trial;
  if (tried.kind === 'watchable' && tried.problem !== undefined)
    return { kind: 'failed', reason: tried.problem };
  const changes = gatherChanges(root, listeners);
  const started = watcher.subscribe(
    root,
    (error, events) => {
      if (error) listeners.onWarning(`The library folder is no longer watched: ${error.message}`);
      for (const { path } of events) changes.note(relative(root, path).split(sep).join('/'));
    },
    { ignore: ['**/node_modules/**', '**/.git/**'] },
  );
  started.catch(() => {});
  try {
    if (!(await isWithin(started, START_MS))) {
      // Should it come later, it is of no use any more.
      void started.then((late) => late.unsubscribe());
      return { kind: 'failed', reason: 'the system did not begin to watch in time' };
    }
    const subscription = await started;
    return {
      kind: 'watched',
      async end() {
        changes.stop();
        await subscription.unsubscribe();
      },
    };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Gathers the paths of events, and tells of them once for each burst. */
function gatherChanges(root: string, listeners: Listeners) {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  let compared = Number.NEGATIVE_INFINITY;
  let pause = COMPARE_MS.least / 2;
  let comparing: NodeJS.Timeout | undefined;

  function compare(): void {
    if (comparing !== undefined) return;
    const passed = performance.now() - compared;
    pause = passed < 2 * pause ? Math.min(2 * pause, COMPARE_MS.most) : COMPARE_MS.least;
    comparing = setTimeout(
      () => {
        compared = performance.now();
        comparing = undefined;
        listeners.onOther();
      },
      Math.max(0, pause - passed),
    );
  }

  function flush(): void {
    timer = undefined;
    const paths = [...pending];
    pending.clear();
    const pages = paths.filter((path) => isPageName(nameOf(path)));
    if (paths.length > pages.length) {
      compare();
      return;
    }
    const isThere = (path: string): boolean => existsSync(join(root, path));
    listeners.onPages(
      pages.filter(isThere),
      pages.filter((path) => !isThere(path)),
    );
  }

  return {
    note(path: string): void {
      if (path.split('/').some((part) => part.startsWith('.')) || !matters(root, path)) return;
      if (pending.size === 0) since = performance.now();
      pending.add(path);
      clearTimeout(timer);
      const left = since + MAX_BURST_MS - performance.now();
      timer = setTimeout(flush, Math.max(0, Math.min(BURST_MS, left)));
    },
    stop(): void {
      clearTimeout(timer);
      clearTimeout(comparing);
    },
  };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** Whether what the library is may depend on the file or folder at a path: logs and drafts of programs are none of it. */
function matters(root: string, path: string): boolean {
  const name = nameOf(path);
  if (isPageName(name) || isPictureName(name)) return true;
  // Menus and settings of site generators are in such files.
  if (isMarkdownName(name) || /\.(?:ya?ml|toml|json|[cm]?[jt]s)$/i.test(name)) return true;
  const stats: Stats | undefined = statSync(join(root, path), { throwIfNoEntry: false });
  // A folder may be gone without its files being told of.
  return stats === undefined ? !name.includes('.') : stats.isDirectory();
}
