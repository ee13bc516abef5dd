// Where everything is kept that is not to be lost.
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
  /** For what is to be kept: the database, unless it is on a server, and what people wrote. */
  stateDir: string;
  /** The address of a database of PostgreSQL; without one the database is a file. */
  databaseUrl: string | undefined;
  /** Who reads the pages that people write on a server: that server, or everybody. */
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
