// What is written to the log about something that went wrong.
import type { Logger } from 'pino';
import { classify, type Fault } from './classify.ts';

/** What cannot be helped from here is told quietly; what is our fault, or ends the bot's work, is told loudly. */
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

/** Logs an error under `what`, at the level of its kind, and gives what it is. `details` are ids, never texts of people. */
export function report(
  log: Logger,
  error: unknown,
  details: Readonly<Record<string, string | number>>,
  what: string,
): Fault {
  const fault = classify(error);
  const { kind } = fault;
  // Discord's own sentence about a malformed message may repeat a part of it.
  const about = kind === 'malformed' ? { problems: fault.problems, shape: fault.shape } : { err: error };
  log[LEVELS[kind]]({ ...details, kind, ...about }, what);
  return fault;
}
