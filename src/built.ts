// What was built: where it lies, and the modules of a folder of it.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder } from './root.ts';

/** A part of the bot is not there, as one sentence for people. */
export class IncompleteError extends Error {}

/** A module that a folder was searched for. */
export interface FoundModule<T> {
  /** Its name without an extension. */
  name: string;
  /** What it exports as default. */
  exported: T;
}

/**
 * Loads every module of a folder of the built code, in the order of their names. Rejects with an `IncompleteError` where there is
 * none, or one of them exports nothing as default.
 */
export async function loadModules<T extends object>(folder: string): Promise<FoundModule<T>[]> {
  const path = join(builtFolder(), folder);
  const files = (await readdir(path).catch(() => [])).filter((file) => file.endsWith('.js'));
  const names = files.map((file) => file.replace(/\.js$/, '')).sort();
  if (names.length === 0)
    throw new IncompleteError(`There is nothing in ${path}, so the bot can do nothing. Run "npm run build".`);
  // Late: they import whatever the bot consists of.
  const { default: packed } = await import('./found.ts');
  return Promise.all(
    names.map(async (name) => {
      const file = join(path, `${name}.js`);
      const exported = packed[`${folder}/${name}`] ?? (await loadDefault(file));
      if (typeof exported !== 'object' || exported === null)
        throw new IncompleteError(`${file} exports nothing as default: see CONTRIBUTING.md.`);
      return { name, exported: exported as T };
    }),
  );
}

async function loadDefault(file: string): Promise<unknown> {
  const { default: exported } = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return exported;
}
