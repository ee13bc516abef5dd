// The configuration room: environment variables and `.env`, read and validated as a whole into one typed value.
export type { GitAddress } from './areas/git-address.ts';
export type { Endpoint } from './areas/interactions.ts';
export { checkoutFolder } from './areas/library.ts';
export type { Allotment, Limits } from './areas/limits.ts';
export type { Shards } from './areas/shards.ts';
export { type Config, parseConfig, VARIABLES } from './config.ts';
export { ConfigError } from './config-error.ts';
export { disableTelemetry, environmentFor, readConfig, readVariables, type Variables } from './read.ts';
