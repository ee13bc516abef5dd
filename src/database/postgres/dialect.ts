// PostgreSQL for the query builder.
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

/** Connections of one process. */
const CONNECTIONS = 5;

/** How long a connection is waited for, in milliseconds. */
const CONNECTION_PATIENCE = 1500;

/** PostgreSQL's numbers of the types of whole numbers that are given as texts: `bigint`, and sums of it. */
const WHOLE_NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

/** A dialect for the server at this address. Nothing is connected before the first query, which takes `patience` milliseconds at most. */
export function postgresDialect(url: string, patience: number): Dialect {
  return new PostgresDialect({ pool: () => openPool(url, patience) });
}

async function openPool(url: string, patience: number): Promise<Pool> {
  // Loaded by those who use it alone.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTION_PATIENCE,
    statement_timeout: patience,
    lock_timeout: patience,
    // A server that is not heard of any more tells no timeout itself.
    query_timeout: patience + 200,
    keepAlive: true,
    application_name: 'cribsheet',
    types: {
      // Numbers as SQLite gives them: none that is kept is beyond what a number can hold.
      getTypeParser: (type: number, format?: string) =>
        WHOLE_NUMBERS.has(type)
          ? Number
          : pg.types.getTypeParser(type, format === 'binary' ? 'binary' : 'text'),
    },
  });
  // Connections that break while nobody uses them are replaced by the pool; where one breaks between two queries, the next one tells.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Gives the parameters of queries as they are kept in SQLite, so that both hold the same. */
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
