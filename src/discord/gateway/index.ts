// The bot on Discord's gateway, that is, over WebSockets.
export { type BotOptions, type ConnectedBot, connectBot } from './bot.ts';
