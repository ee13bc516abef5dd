// The Discord room: the only one with a connection to Discord. What commands need is offered here; the wire has a door of its own,
// for those who want messages as Discord takes them and no connection.
export { type BotOptions, type ConnectedBot, connectBot } from './gateway/index.ts';
export { type HttpBotOptions, type ServedBot, serveBot } from './http/index.ts';
export type { AnsweredRequest, Observer, Work, WorkOutcome } from './observer.ts';
export {
  type Bot,
  type Command,
  createCommand,
  createMessageCommand,
  createServerCommand,
  describe,
  inEveryLanguage,
  type MessageCommand,
  type Progress,
  type SlashCommand,
} from './registry/index.ts';
export {
  answer,
  linkTo,
  openFor,
  pageShownIn,
  shownBefore,
  startQuiz,
  tellMessage,
  type Wish,
} from './replies/index.ts';
export type { LibraryState } from './routing/index.ts';
export { askFor, commandIdsOf, personOf, placeOf, tell, voiceFor } from './sending/index.ts';
export { ConnectionError, type SharedGateway } from './session/index.ts';
export type { Vitals } from './vitals.ts';
export type { WaitFigures } from './waits.ts';
