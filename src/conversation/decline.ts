// What happens when no page was meant: the question is noted where the server keeps such questions, and other ways are named.
import { renderNone } from '../answer/index.ts';
import type { Click, ShownMessage } from './control.ts';
import { noteQuestion, sayKept } from './questions/index.ts';

/** Notes the question that was asked last, where the page with the key `first` came first and none was meant, and says what can be done. */
export async function declineAll(
  first: string,
  { shelf, memory, guild, channel, person }: Click,
): Promise<ShownMessage> {
  const last = channel === null ? undefined : await memory.lastShown.find(person.id, channel, Date.now());
  const subject = shelf.library.entryWithKey(first)?.subjects[0]?.slug;
  const asked = last?.question;
  const kept =
    asked === undefined
      ? undefined
      : await noteQuestion({ memory, guild, channel, person: person.id }, { question: asked, subject });
  // Where nobody has said where it is published, its name says whose it is.
  const site = shelf.library.site || shelf.library.name;
  return {
    kind: 'message',
    write(say) {
      if (kept === undefined) return { message: renderNone({ isKept: false, site }, say) };
      const message = renderNone({ isKept: true, site }, say);
      return { message: { ...message, rows: sayKept(message, kept, say).rows } };
    },
    back: 'nowhere',
    settles: true,
  };
}
