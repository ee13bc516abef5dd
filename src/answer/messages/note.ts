// A sentence above a message.
import type { Message } from '../message.ts';

/** Puts a sentence above a message, before what stands there already; a blank one changes nothing. */
export function addNote(message: Message, note: string | undefined): Message {
  if (!note) return message;
  return { ...message, content: [note, message.content].filter(Boolean).join('\n') };
}
