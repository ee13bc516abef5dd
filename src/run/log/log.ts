// The log on standard error.
import { type Logger, pino } from 'pino';
import type { Config } from '../../config/index.ts';
import { openLossyLog } from './lossy-log.ts';
import { prettify } from './pretty-log.ts';

/** Opens the log. Errors of the API carry the question that was asked, and an address to reply in the bot's name: both are left out. */
export function openLog({ logLevel: level, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  const redact = { paths: ['err.url', 'err.requestBody'], remove: true };
  const destination = openLossyLog(2);
  return pino({ level, redact }, logFormat === 'pretty' ? prettify(destination) : destination);
}
