// One sentence, with buttons below it where there are any.
import type { Button, Message } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import type { ShownMessage } from '../control.ts';

/** Shows a sentence in the place of what was shown. */
export function sayOnly(
  text: (say: Say) => string,
  buttons: (say: Say) => readonly Button[] = () => [],
): ShownMessage {
  return {
    kind: 'message',
    write: (say) => ({ message: sentence(text(say), buttons(say)) }),
    back: 'nowhere',
  };
}

/** A sentence as a message. */
export function sentence(content: string, buttons: readonly Button[] = []): Message {
  return { content, embeds: [], rows: buttons.length > 0 ? [[...buttons]] : [] };
}
