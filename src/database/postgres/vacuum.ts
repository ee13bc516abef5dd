// Runs PostgreSQL's VACUUM in the background, which frees deleted rows. It may take minutes, so nobody waits for it.

export interface Vacuum {
  /** Starts a run, unless one is in progress. */
  begin(): void;
  /** Resolves when the current run has ended. A run that failed is not repeated: the next one frees its rows as well. */
  done(): Promise<void>;
  /** Closes its connection, also during a run, and prevents further runs. */
  stop(): void;
}

/** Opens it for the URL of a database. Each run has a connection of its own. */
export function openVacuum(databaseUrl: string): Vacuum {
  let running: Promise<void> | undefined;
  let abandon = (): void => {};
  let isStopped = false;

  async function run(): Promise<void> {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'cribsheet vacuum' });
    // If the connection breaks, the query rejects as well.
    client.on('error', () => {});
    if (isStopped) return;
    abandon = () => void client.end().catch(() => {});
    await client.connect();
    await client.query('vacuum').finally(() => client.end());
  }

  return {
    begin() {
      // Errors are ignored: an outage is noticed by the queries that somebody waits for.
      running ??= run()
        .catch(() => {})
        .finally(() => {
          running = undefined;
        });
    },
    done: () => running ?? Promise.resolve(),
    stop() {
      isStopped = true;
      abandon();
    },
  };
}
