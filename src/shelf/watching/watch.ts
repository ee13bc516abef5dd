// Keeps watching a library folder: through symbolic links, when it is moved or replaced, and where the system cannot watch.
import { realpathSync, statSync } from 'node:fs';
import { type Listeners, type Subscription, subscribe } from './subscription.ts';

/** Time between two calls of `check`, in milliseconds. */
const CHECK_MS = 60_000;

/** A folder that is watched. */
export interface Watch {
  /**
   * Checks whether the folder at the path is still the one that is watched, and watches the new one if not. Has the whole folder compared where
   * changes may have been missed. Never rejects.
   */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** See `subscribe`. */
type Subscribe = (root: string, listeners: Listeners) => Promise<Subscription>;

/**
 * Watches the folder at a path, or the one that a symbolic link there leads to. Where the system cannot watch it, `onWarning` is called, and the
 * whole folder is compared once a minute instead.
 */
export async function watchFolder(
  folder: string,
  listeners: Listeners,
  begin: Subscribe = subscribe,
): Promise<Watch> {
  let watched: { identity: string; subscription: Subscription } | undefined;
  let isGone = false;
  let isClosed = false;
  /** Whether `onPages` was called since the whole folder was compared last. */
  let isUnsure = false;

  const watching: Listeners = {
    ...listeners,
    onPages(changed, removed) {
      isUnsure = true;
      listeners.onPages(changed, removed);
    },
  };

  /** Has the whole folder compared. The watcher loses events that occur just while it reports others, so this is done after each report. */
  function compare(): void {
    isUnsure = false;
    listeners.onOther();
  }

  async function watch(): Promise<void> {
    const identity = identify(folder);
    if (identity === undefined) return;
    const subscription = await begin(realpathSync(folder), watching);
    if (subscription.kind === 'failed')
      listeners.onWarning(
        `The library folder cannot be watched (${subscription.reason}); it is looked through once a minute instead.`,
      );
    watched = { identity, subscription };
  }

  async function leave(): Promise<void> {
    const { subscription } = watched ?? {};
    watched = undefined;
    if (subscription?.kind === 'watched') await subscription.end();
  }

  async function look(): Promise<void> {
    const identity = identify(folder);
    if (identity === undefined) {
      if (!isGone) listeners.onWarning(`The library folder is gone: ${folder}. It is shown as it last was.`);
      isGone = true;
      return;
    }
    if (watched?.identity !== identity || isGone) {
      isGone = false;
      await leave();
      if (isClosed) return;
      await watch();
      compare();
    } else if (watched.subscription.kind === 'failed' || isUnsure) compare();
  }

  let checking: Promise<void> = Promise.resolve();
  function check(): Promise<void> {
    checking = checking.then(look).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      listeners.onWarning(`The library folder could not be looked at: ${reason}`);
    });
    return checking;
  }

  if (identify(folder) === undefined) await look();
  else await watch();
  const timer = setInterval(() => void check(), CHECK_MS);
  timer.unref();
  return {
    check,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await checking;
      await leave();
    },
  };
}

/** Real path, device and inode of a folder, by which it is told from another one in its place; undefined where there is none. */
function identify(folder: string): string | undefined {
  try {
    const root = realpathSync(folder);
    const { dev, ino } = statSync(root);
    return `${root} ${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
