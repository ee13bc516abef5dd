// The bot over HTTP: Discord sends interactions as requests.
export { type HttpBotOptions, type ServedBot, serveBot } from './bot.ts';
