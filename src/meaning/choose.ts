// Which sentence model is used, if any.
import { type Meaning, openMeaning } from './meaning.ts';

export interface Choice {
  /** Whether a model is wanted. */
  meaning: boolean;
  /** The folder of another one than ships with the bot. */
  meaningModel: string | undefined;
}

/**
 * Opens the model that was chosen, if any. `tell` is told in one sentence where it cannot be used, or not as it should, and why. For `isBusy` see
 * `openMeaning`.
 */
export function chooseMeaning(
  { meaning, meaningModel }: Choice,
  tell: (message: string) => void,
  isBusy?: () => boolean,
): Meaning | undefined {
  if (!meaning) return undefined;
  return openMeaning({
    folder: meaningModel,
    isBusy,
    onUnusable: (why) => tell(`Pages are found by words alone: ${why}.`),
    onFlaw: (why) => tell(`Questions are read as pages are, and fewer of them find their page: ${why}.`),
  });
}
