// The log on standard error.
import { type Logger, pino } from 'pino';
import type { Config } from '../config/index.ts';
import { openLossyLog } from './lossy-log.ts';

/** Opens the log. Errors of the API carry the question that was asked, and an address to reply in the bot's name: both are left out. */
export function openLog({ logLevel: level }: Pick<Config, 'logLevel'>): Logger {
  const redact = { paths: ['err.url', 'err.requestBody'], remove: true };
  return pino({ level, redact }, openLossyLog(2));
}
