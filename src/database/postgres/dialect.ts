// The dialect of the query builder for PostgreSQL.
import {
  type Dialect,
  type KyselyPlugin,
  OperationNodeTransformer,
  PostgresDialect,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely';
import type { Pool } from 'pg';
import { bindable } from '../bound.ts';

/** Maximum number of connections of one process. */
const MAX_CONNECTIONS = 5;

/** In milliseconds. */
const CONNECTION_TIMEOUT = 1500;

/** The object ids of `bigint` and of `numeric`, the type of sums of `bigint`. The driver gives both as text by default. */
const WHOLE_NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

/** A dialect for the server at this URL. It connects with the first query. `timeout` is the maximum time of a query, in milliseconds. */
export function postgresDialect(url: string, timeout: number): Dialect {
  return new PostgresDialect({ pool: () => openPool(url, timeout) });
}

async function openPool(url: string, timeout: number): Promise<Pool> {
  // Loaded on demand: a bot with SQLite does without.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    // The server enforces these two; the driver enforces the third, for a server that cannot be reached any more.
    statement_timeout: timeout,
    lock_timeout: timeout,
    query_timeout: timeout + 200,
    keepAlive: true,
    application_name: 'cribsheet',
    types: {
      // As SQLite gives them. No stored number exceeds Number.MAX_SAFE_INTEGER.
      getTypeParser: (type: number, format?: string) =>
        WHOLE_NUMBERS.has(type)
          ? Number
          : pg.types.getTypeParser(type, format === 'binary' ? 'binary' : 'text'),
    },
  });
  // Without listeners a broken connection would end the process. The pool replaces idle ones; on a busy one the next query rejects.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Converts the parameters of queries as the SQLite driver does, so that both engines store the same values. */
export const BINDABLE: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => TRANSFORMER.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
};

const TRANSFORMER = new (class extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: bindable(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(bindable) };
  }
})();
