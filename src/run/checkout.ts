// The checkout of the library's Git repository, if LIBRARY_DIR names one.
import type { Logger } from 'pino';
import { type Checkout, openCheckout } from '../checkout/index.ts';
import type { Config } from '../config/index.ts';

/**
 * Opens the checkout and keeps it up to date. A library in a plain folder gets a checkout that does nothing. `onFetched` is called after
 * each fetch that may have changed pages.
 */
export async function openLibraryCheckout(
  { libraryGit: address, dataDir, pullMinutes: minutes }: Config,
  log: Logger,
  signal: AbortSignal,
  onFetched: () => void,
): Promise<Checkout> {
  if (address === undefined) return { pull: async () => {}, close: () => {} };
  return openCheckout({
    address,
    dataDir,
    minutes,
    signal,
    onWarning: (message) => log.warn(message),
    onBegin: (message) => log.info(message),
    onFetched(message) {
      log.info(message);
      onFetched();
    },
  });
}
