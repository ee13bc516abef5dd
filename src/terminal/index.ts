// The terminal: the bot for one person, without Discord.

export { counted } from './counted.ts';
export { showProgress } from './progress.ts';
export { showMessage } from './show.ts';
export { talk } from './talk.ts';
