// Loads the commands: each file in commands/ is one, so there is no list to maintain.
import { loadModules } from '../../built.ts';
import type { Command } from './command.ts';

/** The commands by the names under which they are registered. */
export type Commands = ReadonlyMap<string, Command>;

/** Loads all commands. Rejects with an `IncompleteError` if there is none, and with an `Error` if two have the same name. */
export async function loadCommands(): Promise<Commands> {
  const commands = new Map<string, Command>();
  for (const { name: file, exported: command } of await loadModules<Command>('commands')) {
    const { name } = command.data;
    if (commands.has(name)) throw new Error(`commands/${file}: there already is a command "${name}"`);
    commands.set(name, command);
  }
  return commands;
}
