// The slash commands that the catalogue has words for.
import { type Key, LANGUAGES } from './catalogue.ts';

/** What has a description and is not an option of something else. */
type Command = Key extends infer K
  ? K extends `${infer Name}.description`
    ? Name extends `${string}.${string}`
      ? never
      : Name
    : never
  : never;

/** The English names of all slash commands, in the order in which people are told of them: that of the English catalogue. */
export const COMMANDS: readonly Command[] = Object.keys(LANGUAGES['en-US']).flatMap((key) => {
  const [, name] = /^([^.]+)\.description$/.exec(key) ?? [];
  return name === undefined ? [] : [name as Command];
});
