// The configuration, validated as a whole. Each area of variables has a file in areas/, and three lines here.
import { z } from 'zod';
import { ANSWERS, type AnswersConfig, answersConfig } from './areas/answers.ts';
import { DISCORD, type DiscordConfig, discordConfig } from './areas/discord.ts';
import {
  INTERACTIONS,
  type InteractionsConfig,
  interactionsConfig,
  missingForHttp,
} from './areas/interactions.ts';
import { LIBRARY, type LibraryConfig, libraryConfig } from './areas/library.ts';
import { LIMITS, type LimitsConfig, limitsConfig } from './areas/limits.ts';
import { LOG, type LogConfig, logConfig } from './areas/log.ts';
import { PLAYGROUND, type PlaygroundConfig, playgroundConfig } from './areas/playground.ts';
import { SHARDS, type ShardsConfig, shardsConfig } from './areas/shards.ts';
import { STATE, type StateConfig, stateConfig } from './areas/state.ts';
import { STATUS, type StatusConfig, statusConfig } from './areas/status.ts';
import { ConfigError } from './config-error.ts';

// Errors are listed in this order.
const schema = z.object({
  ...DISCORD,
  ...INTERACTIONS,
  ...SHARDS,
  ...LIBRARY,
  ...STATE,
  ...PLAYGROUND,
  ...ANSWERS,
  ...LIMITS,
  ...LOG,
  ...STATUS,
});

export interface Config
  extends DiscordConfig,
    InteractionsConfig,
    ShardsConfig,
    LibraryConfig,
    StateConfig,
    PlaygroundConfig,
    AnswersConfig,
    LimitsConfig,
    LogConfig,
    StatusConfig {}

/** The names of all variables. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

/**
 * Parses the configuration from variables. Values are trimmed, blank ones count as absent, and unknown variables are ignored. Throws a
 * `ConfigError` that lists all errors.
 */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.entries(variables).filter(
    ([name, value]) => name in schema.shape && value?.trim() !== '',
  );
  const parsed = schema.safeParse(Object.fromEntries(present.map(([name, value]) => [name, value?.trim()])));
  if (!parsed.success)
    throw explain(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  const values = parsed.data;
  const missing = missingForHttp(values);
  if (missing.length > 0) throw explain(missing);
  const discord = discordConfig(values);
  return {
    ...discord,
    ...interactionsConfig(values),
    ...shardsConfig(values),
    ...libraryConfig(values),
    ...stateConfig(values),
    ...playgroundConfig(values),
    ...answersConfig(values),
    ...limitsConfig(values),
    ...statusConfig(values),
    ...logConfig(values, discord.discordToken === undefined),
  };
}

/** One error for the operator, with a line for each problem. */
function explain(lines: readonly string[]): ConfigError {
  const what = lines.length === 1 ? 'an error' : 'errors';
  return new ConfigError(`The configuration has ${what}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
