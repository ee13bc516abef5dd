// Imports the playground only when it is used: a bot with a token runs without its code and without its development dependencies.
import { ConfigError } from '../config/index.ts';
import { commandLine } from '../root.ts';

type Playground = typeof import('../playground/index.ts');

/** Imports `src/playground`. Throws a `ConfigError` if its packages are not installed (`npm ci --omit=dev`). */
export async function loadPlayground(): Promise<Playground> {
  try {
    return await import('../playground/index.ts');
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === undefined) throw error;
    throw new ConfigError(
      `Without DISCORD_TOKEN the bot opens its playground, and what that needs is not installed (${missing}): set DISCORD_TOKEN, ` +
        `or run "npm ci" in a clone of the sources. In a terminal, ${commandLine()} ask "…" answers a question.`,
    );
  }
}

/**
 * The name of the package that an import could not find; undefined for any other error. Where a package is there and could not be opened,
 * Node.js names the path of its file as a package.
 */
function missingPackage(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) return undefined;
  return /^Cannot find package '([\w@][^':]*)'/.exec(error.message)?.[1];
}
