// The playground: a Discord on this machine with a page that shows it, to try the bot without an account.

export { openPlayground, type Playground, type PlaygroundOptions } from './playground.ts';
