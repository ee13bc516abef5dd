// A server of PostgreSQL frees what was deleted by going through its tables. That may take minutes: nobody waits for it.

export interface Vacuum {
  /** Begins, unless it is at it already. */
  begin(): void;
  /** Resolves when it is done, or does not get done at present: what it left is freed the next time. */
  done(): Promise<void>;
  /** Lets go of its connection, whatever it is at. */
  stop(): void;
}

/** Opens it over a connection of its own, for the address of a database. Nothing is connected before it begins. */
export function openVacuum(databaseUrl: string): Vacuum {
  let running: Promise<void> | undefined;
  let abandon = (): void => {};
  let isStopped = false;

  async function run(): Promise<void> {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'cribsheet vacuum' });
    // Where its connection breaks, the query rejects.
    client.on('error', () => {});
    if (isStopped) return;
    abandon = () => void client.end().catch(() => {});
    await client.connect();
    await client.query('vacuum').finally(() => client.end());
  }

  return {
    begin() {
      // Whether the server is there is told by those who have something to ask of it.
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
