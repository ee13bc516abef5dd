// What goes wrong with Discord: told apart, and logged without a word of what people wrote.
export { classify, type Fault } from './classify.ts';
export { report } from './report.ts';
