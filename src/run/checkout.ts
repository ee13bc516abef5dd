// The library's Git repository, where it lies in one.
import type { Logger } from 'pino';
import { type Checkout, openCheckout } from '../checkout/index.ts';
import type { Config } from '../config/index.ts';

/** Opens it; where the library is a folder there is nothing to do. `onFetched` is called when pages may have changed. */
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
