// The only file that reads the environment.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { type Config, parseConfig, VARIABLES } from './config.ts';
import { ConfigError } from './config-error.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the variables of this process: `.env` in the working directory, overridden by the environment. */
export function readVariables(): Variables {
  const file = join(workingFolder(), '.env');
  return { ...(existsSync(file) ? parse(readFileSync(file)) : {}), ...process.env };
}

/** The configuration of this process. Throws a `ConfigError` that lists all errors. */
export function readConfig(variables = readVariables()): Config {
  return parseConfig(variables);
}

/**
 * The environment for a child process such as Git. It leaves out the bot's own variables, which hold secrets, and those whose names match
 * `without`.
 */
export function environmentFor(without: RegExp): Variables {
  const own = new Set(VARIABLES);
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !without.test(name) && !own.has(name)),
  );
}

/**
 * Disables the telemetry of ONNX Runtime, which reports each process to its maker. Call it in the main thread before the runtime is loaded.
 * Source: https://github.com/microsoft/onnxruntime/pull/27379
 */
export function disableTelemetry(): void {
  // Native code reads the environment of the process. Worker threads have only a copy, so it has to be set in the main thread.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new ConfigError('The folder that this was started in is there no more: start it in one that is.');
  }
}
