// What went wrong with a database: whether it is away, is none that this program can use, or a query is wrong, which is a bug.

/** A database that cannot be used at all, as one sentence for the operator. It ends a start. */
export class DatabaseError extends Error {}

/** The engine could not be asked, or could not do what it was asked: `code` is SQLite's or PostgreSQL's. */
export class EngineError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** SQLite's: no place, no permission, no disk, somebody else writes for too long, or the thread is lost. */
const SQLITE_AWAY =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|PERM|NOMEM|CORRUPT|NOTADB|PROTOCOL)|THREAD)/;

/**
 * PostgreSQL's (https://www.postgresql.org/docs/current/errcodes-appendix.html): connection, who may, no such database, resources,
 * operator, system, a standby, a lock that was waited for in vain, and the system's own network errors.
 */
const POSTGRES_AWAY = /^(?:08|28|3D|53|57|58|25006|55P03|XX00[12]|E[A-Z]+$)/;

/** What the driver of PostgreSQL tells without a code. */
const POSTGRES_TOLD = /connection|timeout|terminated|not queryable|driver has already been destroyed/i;

/** Conflicts of transactions that go away when they are tried again. */
const CONFLICT = /^(?:40001|40P01)$/;

/** What the query builder tells where somebody else, whose query failed, has just let go of the connections. */
const LET_GO = 'driver has already been destroyed';

/** Why the database does not work at present; undefined where something else is wrong. */
export function awayReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  const isAway =
    code === undefined
      ? POSTGRES_TOLD.test(error.message)
      : SQLITE_AWAY.test(code) || POSTGRES_AWAY.test(code);
  if (!isAway) return undefined;
  // Several addresses that were tried in vain are told together, without a message of their own.
  return error.message || code || 'unknown';
}

/** Whether the same may work when it is tried again at once. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && (CONFLICT.test(codeOf(error) ?? '') || error.message === LET_GO);
}

/** Whether the operator has to change something before this can work: a password, a database, a file that is none. */
export function isMisconfigured(error: unknown): boolean {
  return error instanceof Error && /^(?:28|3D|SQLITE_NOTADB|SQLITE_CORRUPT)/.test(codeOf(error) ?? '');
}

function codeOf(error: Error): string | undefined {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : undefined;
}
