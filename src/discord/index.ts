// The Discord room: the only one with a connection to Discord.
export { type BotOptions, type ConnectedBot, ConnectionError, connectBot } from './gateway/index.ts';
export type {
  Bot,
  Command,
  Control,
  MessageCommand,
  Progress,
  Settings,
  SlashCommand,
} from './registry/command.ts';
export { createCommand, createMessageCommand, describe, inEveryLanguage } from './registry/naming.ts';
export { acknowledge } from './replies/acknowledge.ts';
export { answer, tellMessage, type Wish } from './replies/answer.ts';
export { draw, type Ready } from './replies/draw.ts';
export { voiceFor } from './replies/place.ts';
export { linkTo, postAnswer, type Recipient, refuseAnswer, takeBack } from './replies/post.ts';
export { type Refusal, sayRefusal } from './replies/refusal.ts';
export { first, replace, reply, tell } from './replies/reply.ts';
export { show } from './replies/show.ts';
export { suggestQuestions, suggestSubjects } from './replies/suggest.ts';
export { decodeAction, encodeAction, type Payload, writePayload } from './wire/index.ts';
