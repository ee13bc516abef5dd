// Questions in plain messages: mentions, replies to the bot, and direct messages.
export { admitsMessage } from './allowance.ts';
export { type Listening, listenToMessages } from './mentions.ts';
