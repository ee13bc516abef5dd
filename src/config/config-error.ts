/** One variable after the other, what is wrong and what to do. */
export class ConfigError extends Error {}
