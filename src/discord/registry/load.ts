// The commands: whatever files lie in commands/, never a list kept by hand.
import { loadModules } from '../../built.ts';
import type { Command } from './command.ts';

/** Commands by their names, as Discord lists them. */
export type Commands = ReadonlyMap<string, Command>;

/** Loads every command. Rejects with an `IncompleteError` where there is none, and where two of them have one name. */
export async function loadCommands(): Promise<Commands> {
  const commands = new Map<string, Command>();
  for (const { name: file, exported: command } of await loadModules<Command>('commands')) {
    const { name } = command.data;
    if (commands.has(name)) throw new Error(`commands/${file}: there already is a command "${name}"`);
    commands.set(name, command);
  }
  return commands;
}
