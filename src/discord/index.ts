// The Discord room: the only one with a connection to Discord.
export { type BotOptions, type ConnectedBot, ConnectionError, connectBot } from './bot.ts';
export { type Bot, type Command, type Control, createCommand } from './command.ts';
export { decodeAction, encodeAction } from './custom-id.ts';
export { draw, type Ready } from './draw.ts';
export { type Payload, writePayload } from './payload.ts';
export { first, replace, reply } from './reply.ts';
export { suggestQuestions, suggestSubjects } from './suggest.ts';
