// Monitoring: a line of the log for each answer and, if METRICS_PORT is set, metrics, health checks and the status page.
import type { Logger } from 'pino';
import type { Answering } from '../answering/index.ts';
import { type Config, ConfigError } from '../config/index.ts';
import type { Observer, Vitals } from '../discord/index.ts';
import { checkLibrary, checkRunning, checkSession, checkStore, openStatus } from '../status/index.ts';
import type { OpenedLibrary } from './library.ts';
import { logAt } from './log/line-time.ts';
import type { Reading } from './reading.ts';

export interface Watching {
  observer: Observer;
  /** Sets the connected bot whose vitals are reported; undefined for none. */
  watch(bot: Vitals | undefined): void;
  /** Why the bot is not ready, one sentence each; empty when it is ready. */
  problems(): string[];
  close(): Promise<void>;
}

export interface WatchingOptions {
  config: Pick<Config, 'metricsPort' | 'metricsHost'>;
  log: Logger;
  library: Pick<OpenedLibrary, 'counts'> & { reading: Pick<Reading, 'state'> };
  answering: Pick<Answering, 'threads'>;
  database: { isAway(): boolean };
  /** Aborted when the bot is to shut down: from then on it is not ready. */
  signal: AbortSignal;
}

/** Opens monitoring. Rejects with a `ConfigError` if it cannot listen on the port. */
export async function openWatching({
  config,
  log,
  library: { reading, counts },
  answering,
  database,
  signal,
}: WatchingOptions): Promise<Watching> {
  let bot: Vitals | undefined;
  const checks = [
    checkRunning(signal),
    checkLibrary(() => reading.state().kind === 'ready'),
    checkSession(() => bot),
    checkStore(database.isAway.bind(database)),
  ];
  const sources = {
    vitals: () => bot,
    library() {
      const state = reading.state();
      if (state.kind !== 'ready') return undefined;
      const { library } = state.shelf;
      return { identity: library, pages: library.size };
    },
    meaning: () => counts ?? {},
    threads: answering.threads,
    checks,
  };
  const { metricsPort: port, metricsHost: host } = config;
  const status =
    port === undefined ? undefined : await openStatus(sources, { port, host }).catch(explainPort(port, host));
  if (status !== undefined)
    log.info({ host, port: status.port }, 'tells how it fares: /status, /metrics, /healthz, /readyz');
  return {
    observer: {
      worked(work) {
        const { milliseconds, at, ...about } = work;
        logAt(at, () => log.info({ ...about, milliseconds: Math.round(milliseconds) }, 'answered'));
        status?.observer.worked(work);
      },
      requested: (request) => status?.observer.requested(request),
    },
    watch(connected) {
      bot = connected;
    },
    problems: () => checks.flatMap(({ problem }) => problem() ?? []),
    close: async () => status?.close(),
  };
}

/** Turns an error of `listen` into one for the operator. */
function explainPort(port: number, host: string) {
  return (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`METRICS_PORT: nothing can be served on ${host}:${port} (${reason}).`);
  };
}
