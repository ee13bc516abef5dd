// What is logged.
import { z } from 'zod';
import type { Values } from '../values.ts';

export const LOG = {
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], {
      error: 'is not a level: use silent, fatal, error, warn, info or debug',
    })
    .optional(),
  LOG_FORMAT: z.enum(['json', 'pretty'], { error: 'is neither: use json or pretty' }).optional(),
};

export interface LogConfig {
  logLevel: string;
  /** One JSON object a line, for programs, or a line that people read. */
  logFormat: 'json' | 'pretty';
}

/** `isWatched` where somebody looks at the terminal for an address, not for a log. */
export function logConfig({ LOG_LEVEL, LOG_FORMAT }: Values<typeof LOG>, isWatched: boolean): LogConfig {
  return { logLevel: LOG_LEVEL ?? (isWatched ? 'warn' : 'info'), logFormat: LOG_FORMAT ?? 'json' };
}
