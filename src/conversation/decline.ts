// What happens when no page was meant: the question is noted where the server keeps such questions, and other ways are named.
import { renderNone } from '../answer/index.ts';
import type { Click, ShownMessage } from './control.ts';

/** Notes that no page was meant, of which the one with the key `first` came first, and says what can be done. */
export async function declineAll(first: string, { shelf, memory, guild }: Click): Promise<ShownMessage> {
  const isKept = await memory.unanswered.note({ guild, declined: first });
  // Where nobody has said where it is published, its name says whose it is.
  const site = shelf.library.site || shelf.library.name;
  return {
    kind: 'message',
    write: (say) => ({ message: renderNone({ isKept, site }, say) }),
    back: 'nowhere',
    settles: true,
  };
}
