// Where the project lies on disk.
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `dist`, and beside it `content`, `models` and `data`. */
export function projectRoot(): string {
  return dirname(builtFolder());
}

/** Where what the bot keeps belongs unless told: the project, or where it is an installed package, the folder that it is started in. */
export function homeFolder(): string {
  const root = projectRoot();
  return root.split(sep).includes('node_modules') ? '' : root;
}

/** The folder of the built code, `dist`: also where the sources run, as in tests, for threads and commands run as built. */
export function builtFolder(): string {
  const file = fileURLToPath(import.meta.url);
  const root = dirname(dirname(file));
  return file.endsWith('.ts') ? join(root, 'dist') : root;
}
