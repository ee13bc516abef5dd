// Reloads the configuration while the bot runs. Variables that need a restart are named in the log.
import type { Logger } from 'pino';
import {
  type Config,
  ConfigError,
  readConfig,
  readVariables,
  VARIABLES,
  type Variables,
} from '../config/index.ts';

/** Variables that a reload applies; all others need a restart. */
const CHANGEABLE = /^(?:LOG_LEVEL|ANSWERS|LIMIT_\w+)$/;

export interface ReloadOptions {
  /** The variables that the bot was started with. */
  variables: Variables;
  log: Pick<Logger, 'info' | 'warn'>;
  /** Applies the settings that `CHANGEABLE` covers. */
  apply(config: Config): void;
  /** Reads the variables again; by default from the environment and `.env`. */
  read?: () => Variables;
}

/** Returns a function that reloads the configuration. An invalid configuration is logged and changes nothing. */
export function openReload({ variables, log, apply, read = readVariables }: ReloadOptions): () => void {
  let current = variables;
  return () => {
    try {
      const next = read();
      const changed = VARIABLES.filter((name) => textIn(current, name) !== textIn(next, name));
      const applied = changed.filter((name) => CHANGEABLE.test(name));
      apply(readConfig(next));
      current = { ...current, ...Object.fromEntries(applied.map((name) => [name, next[name]])) };
      // Only the names: some values are passwords.
      log.info(
        { applied, needRestart: changed.filter((name) => !applied.includes(name)) },
        'read the configuration anew',
      );
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      log.warn(`The configuration stays as it was. ${error.message}`);
    }
  };
}

/** A variable as `parseConfig` sees it: trimmed, and a blank one counts as absent. */
function textIn(variables: Variables, name: string): string {
  return variables[name]?.trim() ?? '';
}
