// Questions in plain messages: a mention, a reply to the bot, or a direct message.
export { admitsMessage } from './allowance.ts';
export { type Listening, listenToMessages } from './mentions.ts';
