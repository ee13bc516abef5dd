// Replies: what is sent in answer to an interaction, or in reply to a message, and what is done where Discord refuses it.
export { isWaitedFor } from './acknowledge.ts';
export { answer, tellMessage, type Wish } from './answer.ts';
export { type ChannelFacts, watchChannels } from './channel-facts.ts';
export { perform } from './perform.ts';
export { idsOf, voiceFor } from './place.ts';
export { linkTo, type Recipient } from './post.ts';
export { postOnce } from './post-once.ts';
export { askFor, send, tell } from './reply.ts';
export { requestOf } from './request.ts';
export type { Surroundings } from './surroundings.ts';
