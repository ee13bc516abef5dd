// Sending: first responses to interactions, messages that the bot posts with its own token, and why one may not be posted.
export { acknowledge, isWaitedFor, respondFirst } from './acknowledge.ts';
export { type ChannelFacts, factsOf, watchChannels } from './channel-facts.ts';
export { commandIdsOf, keepCommandIds } from './command-ids.ts';
export { mayBeAnswered, noteEarlierRun, readEarlierRun } from './earlier-run.ts';
export { insist } from './insist.ts';
export { type Outcomes, openOutcomes } from './outcomes.ts';
export { personOf } from './person.ts';
export {
  actionsOf,
  audienceOf,
  audienceOfMessage,
  idsOf,
  languageOf,
  type OnMessage,
  onMessage,
  placeOf,
  voiceFor,
} from './place.ts';
export { postOnce } from './post-once.ts';
export { isInstalledHere, type Refusal, refusalOf, refusePosting, sayRefusal } from './refusal.ts';
export { askFor, deferDuring, replace, reply, send, tell } from './reply.ts';
export { optionsOf, requestOf, respondWith } from './request.ts';
export { keepServerLanguages, serverLanguageOf } from './server-languages.ts';
export type { Given, IsSameAfter, Repeatable, Surroundings } from './surroundings.ts';
