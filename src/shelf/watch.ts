// Watches a library folder, and reports bursts of events as one change.
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import watcher from '@parcel/watcher';
import { isPageName } from '../library/index.ts';

/** Maximum time between events of one change, in milliseconds: editors save in several steps. */
const BURST_MS = 100;

/** Called when something changes. */
export interface Listeners {
  /** Pages that were written and pages that were deleted, as paths inside the folder. */
  onPages(changed: string[], removed: string[]): void;
  /** Something else changed, such as a whole folder or `library.yml`: everything must be compared. */
  onOther(): void;
  onWarning(message: string): void;
}

/** A folder that is watched. */
export interface Watch {
  close(): Promise<void>;
}

/** Watches a folder. Where the system cannot, `onWarning` is told and nothing is watched. */
export async function watchFolder(folder: string, listeners: Listeners): Promise<Watch> {
  const root = resolve(folder);
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    const paths = [...pending];
    pending.clear();
    const pages = paths.filter((path) => isPageName(path.split('/').at(-1) ?? ''));
    if (paths.length > pages.length) {
      listeners.onOther();
      return;
    }
    const [changed, removed] = [true, false].map((isThere) =>
      pages.filter((path) => existsSync(resolve(root, path)) === isThere),
    );
    listeners.onPages(changed ?? [], removed ?? []);
  }

  try {
    const subscription = await watcher.subscribe(
      root,
      (error, events) => {
        if (error) listeners.onWarning(`The library folder is no longer watched: ${error.message}`);
        for (const { path } of events) {
          const inside = relative(root, path).split(sep).join('/');
          if (!inside.split('/').some((part) => part.startsWith('.'))) pending.add(inside);
        }
        clearTimeout(timer);
        if (pending.size > 0) timer = setTimeout(flush, BURST_MS);
      },
      { ignore: ['**/node_modules/**', '**/.git/**'] },
    );
    return {
      async close() {
        clearTimeout(timer);
        await subscription.unsubscribe();
      },
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    listeners.onWarning(
      `The library folder cannot be watched (${reason}); changes are seen after a restart.`,
    );
    return { close: async () => {} };
  }
}
