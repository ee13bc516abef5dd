// The commands: whatever files lie in commands/, never a list kept by hand.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Action } from '../../answer/index.ts';
import { projectRoot } from '../../root.ts';
import type { Command, Control } from './command.ts';

export interface Registry {
  commands: ReadonlyMap<string, Command>;
  controls: ReadonlyMap<Action['kind'], Control>;
}

/** Loads every command. Throws where two of them have one name, or answer the same kind of action. */
export async function loadCommands(): Promise<Registry> {
  // The sources say which commands there are: what was built of one that has been deleted since may still lie about.
  const sources = (await readdir(join(projectRoot(), 'commands')))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const folder = join(projectRoot(), 'dist/commands');
  const commands = new Map<string, Command>();
  const controls = new Map<Action['kind'], Control>();
  for (const file of sources.map((name) => name.replace(/\.ts$/, '.js'))) {
    const { default: command } = (await import(pathToFileURL(join(folder, file)).href)) as {
      default: Command;
    };
    if (commands.has(command.data.name))
      throw new Error(`commands/${file}: there already is a /${command.data.name}`);
    commands.set(command.data.name, command);
    for (const [kind, control] of Object.entries(command.controls ?? {}) as [Action['kind'], Control][]) {
      if (controls.has(kind)) throw new Error(`commands/${file}: another command already answers "${kind}"`);
      controls.set(kind, control);
    }
  }
  return { commands, controls };
}
