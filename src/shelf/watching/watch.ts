// Keeps watching a library folder: through links, when it is moved or replaced, and where the system cannot tell of changes.
import { realpathSync, statSync } from 'node:fs';
import { type Listeners, type Subscription, subscribe } from './subscription.ts';

/** How often it is seen to that what is watched is still the library, and that nothing of it was missed, in milliseconds. */
const CHECK_MS = 60_000;

/** A folder that is watched. */
export interface Watch {
  /** Sees at once whether what is watched is still the library, and whether something may have been missed; see `CHECK_MS`. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Begins to watch; see `subscribe`. */
type Subscribe = (root: string, listeners: Listeners) => Promise<Subscription>;

/**
 * Watches a folder, or what a link of that name leads to. Where the system cannot, `onWarning` is told, and everything is compared now and
 * then instead.
 */
export async function watchFolder(
  folder: string,
  listeners: Listeners,
  begin: Subscribe = subscribe,
): Promise<Watch> {
  let watched: { identity: string; subscription: Subscription } | undefined;
  let isGone = false;
  let isClosed = false;
  /** Whether pages were told of since everything was compared last. */
  let isUnsure = false;

  const watching: Listeners = {
    ...listeners,
    onPages(changed, removed) {
      isUnsure = true;
      listeners.onPages(changed, removed);
    },
  };

  /** The watcher loses what happens in the very moment in which it tells of something else: after that, everything is compared once. */
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

/** What tells a folder from another one that takes its place; undefined where there is none. */
function identify(folder: string): string | undefined {
  try {
    const root = realpathSync(folder);
    const { dev, ino } = statSync(root);
    return `${root} ${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
