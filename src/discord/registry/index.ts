// The registry of commands: their interface, names, loading, and registration with Discord.
export type { Bot, Command, MessageCommand, Progress, Ready, SlashCommand } from './command.ts';
export { type Commands, loadCommands } from './load.ts';
export {
  createCommand,
  createMessageCommand,
  createServerCommand,
  describe,
  inEveryLanguage,
} from './naming.ts';
export { registerAlone, registerCommands } from './register.ts';
