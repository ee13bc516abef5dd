// A run of the bot: one file for each thing that it opens, wired together in run.ts.
export { isExpected } from './expected.ts';
export { run } from './run.ts';
export type { End } from './shared.ts';
