// The registry: what a command is, how commands are named, found in their folder, and told to Discord.
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
