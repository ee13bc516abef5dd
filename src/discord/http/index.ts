// Interactions over HTTP: Discord sends each to an address, and its response is the answer.
export { type HttpBotOptions, type ServedBot, serveBot } from './bot.ts';
