// What is logged.
import { z } from 'zod';
import type { Values } from '../values.ts';

export const LOG = {
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], {
      error: 'is not a level: use silent, fatal, error, warn, info or debug',
    })
    .optional(),
};

export interface LogConfig {
  logLevel: string;
}

/** `isWatched` where somebody looks at the terminal for an address, not for a log. */
export function logConfig({ LOG_LEVEL }: Values<typeof LOG>, isWatched: boolean): LogConfig {
  return { logLevel: LOG_LEVEL ?? (isWatched ? 'warn' : 'info') };
}
