// A server of PostgreSQL for tests: a cluster of its own in a temporary folder, on a free port of this machine.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';

export interface Postgres {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Ends the server at once, as a power cut would, and resolves when it is gone. */
  stop(): void;
  /** Starts it again, on the same port with the same data. */
  start(): Promise<void>;
  /** Stops it and removes all. */
  remove(): Promise<void>;
}

/** Where Debian installs PostgreSQL: a folder a version. */
const INSTALLED = '/usr/lib/postgresql';

/** How long a server is waited for, in milliseconds. */
const PATIENCE = 60_000;

/** The folder of the programs of the newest version. */
function programs(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(INSTALLED, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/** Why there is no PostgreSQL on this machine; undefined where there is. */
export const withoutPostgres: string | undefined =
  programs() === undefined ? 'PostgreSQL is not installed (apt-get install postgresql)' : undefined;

/** Makes a cluster and starts it. What it acknowledges is on the disk, unless `isVolatile` says that nobody looks. */
export async function startPostgres({ isVolatile = true } = {}): Promise<Postgres> {
  const bin = programs();
  if (bin === undefined) throw new Error(withoutPostgres);
  const identity = identityOf();
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-postgres-'));
  if (identity !== undefined) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, 'data');
  const asServer = { ...identity, cwd: folder, stdio: 'ignore' as const };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'cribsheet', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    asServer,
  );
  const port = await freePort();
  const options = [
    ...['-D', data, '-p', String(port), '-k', '', '-c', 'listen_addresses=127.0.0.1'],
    ...(isVolatile ? ['-c', 'fsync=off', '-c', 'full_page_writes=off'] : []),
  ];
  const addressOf = (name: string): string => `postgres://cribsheet@127.0.0.1:${port}/${name}`;
  let server = spawn(join(bin, 'postgres'), options, asServer);
  let databases = 0;

  async function ready(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await isReady(addressOf('postgres')))) {
      if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
      if (Date.now() > end) throw new Error('The server did not start');
      await after(50);
    }
  }

  await ready();
  return {
    async createDatabase() {
      const name = `test${++databases}`;
      await query(addressOf('postgres'), `create database ${name}`);
      return addressOf(name);
    },
    stop: () => end(bin, data, asServer),
    async start() {
      server = spawn(join(bin, 'postgres'), options, asServer);
      await ready();
    },
    async remove() {
      end(bin, data, asServer);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function end(bin: string, data: string, options: Parameters<typeof execFileSync>[2]): void {
  try {
    execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], options);
  } catch {
    // It has ended already.
  }
}

/** The server refuses to run as root: there it runs as the person whom Debian makes for it. */
function identityOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Asks a database, on a connection of its own, and gives the rows. */
export async function query<Row extends object>(address: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function isReady(address: string): Promise<boolean> {
  return query(address, 'select 1').then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
