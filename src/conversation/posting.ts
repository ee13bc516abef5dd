// An answer as everybody in a channel reads it: with who shares it, and what takes it back.
import { addNote, type Button, type Message } from '../answer/index.ts';
import type { Say } from '../language/index.ts';
import { addButtons } from './frame.ts';

/** Who posts an answer, and about what. */
export interface Byline {
  /** The id of the person who shares it. */
  sharer: string;
  /** The id of the person whom it is for: the only one who is pinged. */
  reader?: string | undefined;
  /** The address of the message that it is about. */
  link?: string | undefined;
}

/** A message as it is posted for everybody: with who shares it, and what takes it back. */
export function writeShared(message: Message, byline: Byline, say: Say): Message {
  const rows = addButtons(message.rows, [takeBackButton(byline.sharer, say)]);
  return addByline({ ...message, rows }, byline, say);
}

/** A message that everybody reads as the reply to a question: whoever asked may take it back. */
export function writeReply(message: Message, asker: string, say: Say): Message {
  return { ...message, rows: addButtons(message.rows, [takeBackButton(asker, say)]) };
}

function takeBackButton(owner: string, say: Say): Button {
  return { type: 'button', label: say('button.takeBack'), action: { kind: 'takeBack', owner } };
}

function addByline(message: Message, { sharer, reader, link }: Byline, say: Say): Message {
  const mention = (id: string): string => `<@${id}>`;
  const by = reader
    ? say('share.byFor', { reader: mention(reader), sharer: mention(sharer) })
    : say('share.by', { sharer: mention(sharer) });
  const noted = addNote(addNote(message, link && say('share.about', { link })), by);
  return reader ? { ...noted, mentioned: reader } : noted;
}
