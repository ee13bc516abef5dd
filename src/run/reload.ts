// The configuration read anew while the bot runs: what can be changed then is, and the rest is named.
import type { Logger } from 'pino';
import {
  type Config,
  ConfigError,
  readConfig,
  readVariables,
  VARIABLES,
  type Variables,
} from '../config/index.ts';

/** Variables that hold from the moment on when they are read; all others take another start. */
const CHANGEABLE = /^(?:LOG_LEVEL|ANSWERS|LIMIT_\w+)$/;

export interface ReloadOptions {
  /** As they were when the bot was started. */
  variables: Variables;
  log: Pick<Logger, 'info' | 'warn'>;
  /** Has those that can be changed hold from now on. */
  apply(config: Config): void;
  read?: () => Variables;
}

/** Gives what reads the configuration anew. One that is wrong is told, and changes nothing. */
export function openReload({ variables, log, apply, read = readVariables }: ReloadOptions): () => void {
  let current = variables;
  return () => {
    try {
      const next = read();
      const changed = VARIABLES.filter((name) => textIn(current, name) !== textIn(next, name));
      const applied = changed.filter((name) => CHANGEABLE.test(name));
      apply(readConfig(next));
      current = { ...current, ...Object.fromEntries(applied.map((name) => [name, next[name]])) };
      // Names alone: there are passwords among the values.
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

/** A variable without blanks around; a blank one is none. */
function textIn(variables: Variables, name: string): string {
  return variables[name]?.trim() ?? '';
}
