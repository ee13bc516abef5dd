// Variables for the log.
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
  /** `json`: one JSON object a line, for programs. `pretty`: text for people. */
  logFormat: 'json' | 'pretty';
}

/** In the playground only warnings are logged by default: its terminal shows the address to open. */
export function logConfig({ LOG_LEVEL, LOG_FORMAT }: Values<typeof LOG>, isPlayground: boolean): LogConfig {
  return { logLevel: LOG_LEVEL ?? (isPlayground ? 'warn' : 'info'), logFormat: LOG_FORMAT ?? 'json' };
}
