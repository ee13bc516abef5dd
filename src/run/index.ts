// A run of the bot, from start to shutdown. Each resource that it opens has a file here; run.ts wires them together.
export { isExpected } from './expected.ts';
export { run } from './run.ts';
export type { End } from './shared.ts';
