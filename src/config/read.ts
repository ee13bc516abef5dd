// The only file that reads the environment.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { type Config, parseConfig, VARIABLES } from './config.ts';
import { ConfigError } from './config-error.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** The variables of this process: the environment, and below it a file `.env` in the folder it runs in, as that is now. */
export function readVariables(): Variables {
  const file = join(workingFolder(), '.env');
  return { ...(existsSync(file) ? parse(readFileSync(file)) : {}), ...process.env };
}

/** The configuration of this process. Throws a `ConfigError` that lists all that is wrong. */
export function readConfig(variables = readVariables()): Config {
  return parseConfig(variables);
}

/** The environment for a program of the system: without the variables of these names, and of those that are the bot's own. */
export function environmentFor(without: RegExp): Variables {
  const own = new Set(VARIABLES);
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !without.test(name) && !own.has(name)),
  );
}

/**
 * Has packages with native code keep to themselves what they would report: the runtime of the sentence model sends figures about each process
 * to its maker unless this is set before it is loaded. Source: https://github.com/microsoft/onnxruntime/pull/27379
 */
export function forbidReports(): void {
  // Threads have copies of the environment: what native code reads is that of the process, which only its first thread sets.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new ConfigError('The folder that this was started in is there no more: start it in one that is.');
  }
}
