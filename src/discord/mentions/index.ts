// Questions in plain messages: a mention, a reply to the bot, or a direct message.
export { type Listening, listenToMessages } from './mentions.ts';
