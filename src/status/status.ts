// Wires the status room together: the observer feeds metrics and history, the server shows them.
import type { Observer } from '../discord/index.ts';
import { openHistory } from './history.ts';
import { writePage } from './page.ts';
import { serveStatus } from './server.ts';
import type { Sources } from './sources.ts';

export interface Status {
  /** Must be told of each piece of work and each request to Discord. */
  observer: Observer;
  /** The port that the server listens on. */
  port: number;
  close(): Promise<void>;
}

/** Opens metrics and history, and serves them. Rejects with the error of `listen`, for example if the port is in use. */
export async function openStatus(sources: Sources, address: { port: number; host: string }): Promise<Status> {
  // Loaded on demand: prom-client takes 2 MB, which a bot without monitoring saves.
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
