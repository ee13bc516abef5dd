// The Discord room: the only one with a connection to Discord.
export { type ConnectedBot, ConnectionError, connectBot } from './bot.ts';
export type { Bot, Command, Control } from './command.ts';
export { decodeAction, encodeAction } from './custom-id.ts';
export { createCommand, describe } from './naming.ts';
export { type Payload, writePayload } from './payload.ts';
export { first, replace, reply } from './reply.ts';
export { suggestQuestions, suggestSubjects } from './suggest.ts';
