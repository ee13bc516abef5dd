// The only file that reads the environment.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { type Config, parseConfig } from './config.ts';
import { ConfigError } from './config-error.ts';

/** The configuration of this process: the environment, and below it a file `.env` in the folder it runs in. */
export function readConfig(): Config {
  const file = join(workingFolder(), '.env');
  return parseConfig({ ...(existsSync(file) ? parse(readFileSync(file)) : {}), ...process.env });
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new ConfigError('The folder that this was started in is there no more: start it in one that is.');
  }
}
