// The language room: everything the bot says, once for each language. It imports no other room.
export type { Key } from './catalogue.ts';
export { COMMANDS } from './commands.ts';
export { ALSO, LANGUAGES, type Language } from './languages.ts';
export { type CommandIds, languageFor, nameCommand, type Say, speak } from './say.ts';
