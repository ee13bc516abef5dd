// The gateway: the connection to Discord, and what arrives over it.
export { type BotOptions, type ConnectedBot, ConnectionError, connectBot } from './bot.ts';
