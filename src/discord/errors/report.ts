// Logs errors of requests to Discord.
import type { Logger } from 'pino';
import { classify, type Fault } from './classify.ts';

/** The log level of each kind: low for what only the server's settings can change, high for our bugs and for what stops the bot. */
const LEVELS = {
  acknowledged: 'debug',
  expired: 'warn',
  forbidden: 'debug',
  gone: 'debug',
  tooLarge: 'warn',
  token: 'error',
  refused: 'warn',
  malformed: 'error',
  network: 'warn',
  bug: 'error',
} as const satisfies Record<Fault['kind'], string>;

/** Logs an error with the message `what`, and returns its classification. `details` may hold ids, never texts of people. */
export function report(
  log: Logger,
  error: unknown,
  details: Readonly<Record<string, string | number>>,
  what: string,
): Fault {
  const fault = classify(error);
  const { kind } = fault;
  // Discord's error for an invalid body may quote parts of the message.
  const about = kind === 'malformed' ? { problems: fault.problems, shape: fault.shape } : { err: error };
  log[LEVELS[kind]]({ ...details, kind, ...about }, what);
  return fault;
}
