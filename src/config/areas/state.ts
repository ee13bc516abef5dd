// Variables for durable state: the database, and pages that people write on Discord.
import { join } from 'node:path';
import { z } from 'zod';
import { homeFolder } from '../../root.ts';
import type { Values } from '../values.ts';

export const STATE = {
  STATE_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(
      isPostgres,
      'is no address of a PostgreSQL database: write postgres://PERSON:PASSWORD@SERVER/DATABASE',
    )
    .optional(),
  SERVER_PAGES: z.enum(['own', 'shared'], { error: 'is neither: use own or shared' }).optional(),
};

export interface StateConfig {
  /** The folder for what must not be lost: SQLite's file, unless PostgreSQL is used, and pages that people wrote. */
  stateDir: string;
  /** The URL of a PostgreSQL database. Undefined: SQLite, in a file of `stateDir`. */
  databaseUrl: string | undefined;
  /** Who finds the pages that are written on a server: `own`, only that server; `shared`, all servers. */
  serverPages: 'own' | 'shared';
}

export function stateConfig(values: Values<typeof STATE>): StateConfig {
  return {
    stateDir: values.STATE_DIR ?? join(homeFolder(), 'state'),
    databaseUrl: values.DATABASE_URL,
    serverPages: values.SERVER_PAGES ?? 'own',
  };
}

function isPostgres(address: string): boolean {
  return URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol);
}
