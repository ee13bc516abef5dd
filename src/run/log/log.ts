// Opens the log, which is written to standard error.
import { type Logger, pino } from 'pino';
import type { Config } from '../../config/index.ts';
import { lineTime } from './line-time.ts';
import { openLossyLog } from './lossy-log.ts';
import { prettify } from './pretty-log.ts';

/**
 * Opens the log. Errors of Discord's API hold the request's body, with the question, and its URL, with a token to reply in the bot's name:
 * both are left out.
 */
export function openLog({ logLevel: level, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  const redact = { paths: ['err.url', 'err.requestBody'], remove: true };
  const destination = openLossyLog(2);
  const options = { level, redact, timestamp: lineTime };
  return pino(options, logFormat === 'pretty' ? prettify(destination) : destination);
}
