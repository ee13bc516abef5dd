// The language room: everything the bot says, once for each language. It imports no other room.
export { type Key, LANGUAGES, type Language } from './catalogue.ts';
export { COMMANDS } from './commands.ts';
export { ALSO } from './languages.ts';
export {
  type CommandId,
  type CommandIds,
  isSpoken,
  type KeyOf,
  languageFor,
  languageOf,
  nameCommand,
  type Say,
  speak,
  textsOf,
  type Voice,
  voiceOf,
} from './say.ts';
