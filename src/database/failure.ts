// Classifies errors of a database: an outage, a conflict of transactions, a misconfiguration, or a wrong query, which is a bug.

/** The database cannot be used at all, and the bot does not start. The message is one sentence for the operator. */
export class DatabaseError extends Error {}

/** An error of SQLite or of its thread. `code` is a result code of SQLite such as `SQLITE_FULL`, or `THREAD`. */
export class EngineError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Codes of SQLite that mean an outage: disk, permissions, a lock that is held for too long, a damaged file, or a lost thread. */
const SQLITE_AWAY =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|PERM|NOMEM|CORRUPT|NOTADB|PROTOCOL)|THREAD)/;

/**
 * Codes that mean an outage of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html): connection 08, authorization
 * 28, unknown database 3D, resources 53, operator intervention 57, system 58, read-only standby 25006, lock timeout 55P03, damaged data
 * XX001 and XX002; and network errors of the operating system, such as ECONNREFUSED.
 */
const POSTGRES_AWAY = /^(?:08|28|3D|53|57|58|25006|55P03|XX00[12]|E[A-Z]+$)/;

/** Messages of errors that PostgreSQL's driver throws without a code. */
const POSTGRES_AWAY_MESSAGE =
  /connection|timeout|terminated|not queryable|driver has already been destroyed/i;

/** Serialization failure and deadlock: the transaction can be tried again. */
const CONFLICT = /^(?:40001|40P01)$/;

/** The query builder's message if another caller, whose query failed, has closed the connections in between. */
const DESTROYED = 'driver has already been destroyed';

/** Why the database is away; undefined if the error has another cause. */
export function awayReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  const isAway =
    code === undefined
      ? POSTGRES_AWAY_MESSAGE.test(error.message)
      : SQLITE_AWAY.test(code) || POSTGRES_AWAY.test(code);
  if (!isAway) return undefined;
  // An AggregateError, thrown after several addresses were tried, has an empty message.
  return error.message || code || 'unknown';
}

/** Whether the same work may succeed if it is tried again at once. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && (CONFLICT.test(codeOf(error) ?? '') || error.message === DESTROYED);
}

/** Whether the operator has to change something first, such as the password, the name of the database, or a file that is no database. */
export function isMisconfigured(error: unknown): boolean {
  return error instanceof Error && /^(?:28|3D|SQLITE_NOTADB|SQLITE_CORRUPT)/.test(codeOf(error) ?? '');
}

function codeOf(error: Error): string | undefined {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : undefined;
}
