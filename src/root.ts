// Where the project lies on disk.
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `dist`, and beside it `content`, `models` and `data`. */
export function projectRoot(): string {
  return dirname(builtFolder());
}

/** Where what the bot keeps belongs unless told: the project, or where it is an installed package, the folder that it is started in. */
export function homeFolder(): string {
  return isPackage() ? '' : projectRoot();
}

/** How people call the command line. */
export function commandLine(): string {
  return isPackage() ? 'npx cribsheet' : 'npm run --silent cli --';
}

/** Whether it was installed as a package, rather than cloned. */
function isPackage(): boolean {
  return projectRoot().split(sep).includes('node_modules');
}

/** The folder of the built code, `dist`: also where the sources run, as in tests, for threads and commands run as built. */
export function builtFolder(): string {
  const file = fileURLToPath(import.meta.url);
  const root = dirname(dirname(file));
  return file.endsWith('.ts') ? join(root, 'dist') : root;
}
