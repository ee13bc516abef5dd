// The gateway: the connection to Discord, and what arrives over it.
export { type BotOptions, type ConnectedBot, ConnectionError, connectBot, type LibraryState } from './bot.ts';
