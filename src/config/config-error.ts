/** The configuration is invalid. The message is for the operator: it lists each variable with what is wrong and what to do. */
export class ConfigError extends Error {}
