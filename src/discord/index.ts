// The Discord room: the only one with a connection to Discord.
export { acknowledge } from './acknowledge.ts';
export { answer, tellMessage, type Wish } from './answer.ts';
export { type BotOptions, type ConnectedBot, ConnectionError, connectBot } from './bot.ts';
export type { Bot, Command, Control, MessageCommand, Progress, Settings, SlashCommand } from './command.ts';
export { decodeAction, encodeAction } from './custom-id.ts';
export { draw, type Ready } from './draw.ts';
export { createCommand, createMessageCommand, describe, inEveryLanguage } from './naming.ts';
export { type Payload, writePayload } from './payload.ts';
export { voiceFor } from './place.ts';
export { linkTo, postAnswer, type Recipient, refuseAnswer, takeBack } from './post.ts';
export { type Refusal, sayRefusal } from './refusal.ts';
export { first, replace, reply, tell } from './reply.ts';
export { show } from './show.ts';
export { suggestQuestions, suggestSubjects } from './suggest.ts';
