// The gateway: the connection to Discord, and what arrives over it.
export { type BotOptions, type ConnectedBot, connectBot } from './bot.ts';
