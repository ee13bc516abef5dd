// Emoji by their names on GitHub.
import { createRequire } from 'node:module';

let names: Readonly<Record<string, string>> | undefined;

/**
 * The emoji with a name, such as `tada`; undefined where there is none. GitHub's list is loaded with the first name: it takes two
 * megabytes in each thread, and most libraries name none.
 */
export function emojiNamed(name: string): string | undefined {
  names ??= (createRequire(import.meta.url)('gemoji') as typeof import('gemoji')).nameToEmoji;
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
