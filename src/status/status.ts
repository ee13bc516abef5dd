// All of it together: what is observed, counted, kept and served.
import type { Observer } from '../discord/index.ts';
import { openHistory } from './history.ts';
import { writePage } from './page.ts';
import { serveStatus } from './server.ts';
import type { Sources } from './sources.ts';

export interface Status {
  /** To be told of all that is answered. */
  observer: Observer;
  /** Where it is served. */
  port: number;
  close(): Promise<void>;
}

/** Serves how the bot fares, from now on. Rejects where the port is in use. */
export async function openStatus(sources: Sources, address: { port: number; host: string }): Promise<Status> {
  // Two megabytes that a bot which nobody watches does without.
  const { openMetrics } = await import('./metrics.ts');
  const metrics = openMetrics(sources);
  const history = openHistory(sources);
  const { checks } = sources;
  const page = (): string =>
    writePage({
      parts: checks.map(({ name, problem }) => ({ name, problem: problem() })),
      steps: history.steps(),
      pages: sources.library()?.pages ?? 0,
      uptime: process.uptime() * 1000,
    });
  const server = await serveStatus({ ...address, metrics, checks, page });
  return {
    observer: {
      worked(work) {
        metrics.observer.worked(work);
        history.observer.worked(work);
      },
      requested: metrics.observer.requested,
    },
    port: server.port,
    async close() {
      history.close();
      await server.close();
    },
  };
}
