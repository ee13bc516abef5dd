// The Discord room: the only one with a connection to Discord. It offers what commands and runs need. wire/ has an index.ts of its own, for
// callers who only convert messages to Discord's format.
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
