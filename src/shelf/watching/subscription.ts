// Watches one folder: collects the events of the system, and reports them as changes of the library.
import { existsSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import watcher from '@parcel/watcher';
import { isMarkdownName } from '../../file-names.ts';
import { isPageName, isPictureName } from '../../library/index.ts';
import { isWithin } from '../../waiting.ts';
import { runTask } from '../task.ts';

/** What is called when something changes. */
export interface Listeners {
  /** Page files were written or deleted; as paths relative to the folder. */
  onPages(changed: string[], removed: string[]): void;
  /** Something else changed, such as a whole folder or `library.yml`: the whole folder must be compared. */
  onOther(): void;
  onWarning(message: string): void;
}

/** Changes are reported once no event has come for so many milliseconds: editors save in several steps. */
const BURST_MS = 100;

/** After so many milliseconds they are reported even if further events come. */
const MAX_BURST_MS = 1000;

/**
 * Minimum and maximum time between two calls of `onOther`, in milliseconds. While files are written all the time, it doubles with each call, so
 * that the bot is not busy with comparing alone.
 */
const COMPARE_MS = { least: 3000, most: 60_000 };

/** Maximum time for the system to begin to watch, in milliseconds. A large folder takes a second. */
const START_MS = 20_000;

/** A folder that is watched until `end` is called, or the reason why it cannot be. */
export type Subscription = { kind: 'watched'; end(): Promise<void> } | { kind: 'failed'; reason: string };

/** Begins to watch a folder, given by its real path. Never rejects, and takes no longer than twice `START_MS`. */
export async function subscribe(root: string, listeners: Listeners): Promise<Subscription> {
  // Where the system has no handle left to watch with, the watcher would wait for one for ever. So a short-lived thread tries first.
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
      // If it begins later after all, it is ended at once.
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

/** Collects the paths of events, and reports each burst of them once. */
function gatherChanges(root: string, listeners: Listeners) {
  /** The paths of the current burst, the timer that ends it, and when it began. */
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  /** When `onOther` was called last, the minimum time between calls, and the timer of the next one. */
  let compared = Number.NEGATIVE_INFINITY;
  let pause = COMPARE_MS.least / 2;
  let comparing: NodeJS.Timeout | undefined;

  /** Calls `onOther` as soon as the pause allows. */
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

  /** Reports the current burst. */
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

/** Whether the library may depend on the file or folder at a path. It does not on logs and temporary files of other programs. */
function matters(root: string, path: string): boolean {
  const name = nameOf(path);
  if (isPageName(name) || isPictureName(name)) return true;
  // Menus and settings of site generators.
  if (isMarkdownName(name) || /\.(?:ya?ml|toml|json|[cm]?[jt]s)$/i.test(name)) return true;
  const stats: Stats | undefined = statSync(join(root, path), { throwIfNoEntry: false });
  // A folder may be deleted without an event for each of its files. What is deleted and has no extension may have been a folder.
  return stats === undefined ? !name.includes('.') : stats.isDirectory();
}
