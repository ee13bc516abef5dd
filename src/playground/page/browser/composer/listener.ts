// What the message box tells: texts, commands and their options as they are filled in.
import type { Choice } from '../../protocol.ts';
import type { Draft } from '../storage.ts';

/** By option name. */
export type Values = Record<string, string | number | boolean>;

export interface ComposerListener {
  onSay(text: string): void;
  /** What stands in the box has changed, and was not sent. */
  onDraft(draft: Draft): void;
  /** Resolves with what went wrong, or with nothing. */
  onCommand(command: string, values: Values): Promise<string | undefined>;
  /** Resolves with choices, or with a text that says why there are none. */
  onComplete(command: string, option: string, typed: string, filled: Values): Promise<Choice[] | string>;
}
