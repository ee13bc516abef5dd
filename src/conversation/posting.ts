// An answer as everybody in a channel reads it: with who shares it, and what takes it back.
import type { Doubt } from '../actions/index.ts';
import { type ActionOption, addNote, type Button, type Message } from '../answer/index.ts';
import type { Say } from '../language/index.ts';
import { notMeantButton } from './frame.ts';
import { addControls } from './rows.ts';
import { voteOptions } from './votes/index.ts';

/** Who posts an answer, and about what. */
export interface Byline {
  /** The id of the person who shares it. */
  sharer: string;
  /** The id of the person whom it is for: the only one who is pinged. */
  reader?: string | undefined;
  /** The address of the message that it is about. */
  link?: string | undefined;
}

/** A message as it is posted for everybody: with who shares it, and what takes it back. Whoever posted it found it right. */
export function writeShared(
  message: Message,
  page: string | undefined,
  byline: Byline,
  say: Say,
  doubt?: Doubt,
): Message {
  const wrong = page === undefined ? [] : [notMeantButton(page, doubt, say)];
  const rows = addControls(message.rows, {
    buttons: [takeBackButton(byline.sharer, say)],
    options: [...wrong.map(({ label, action }) => ({ label, action })), ...votesOn(page, say)],
    placeholder: say('menu.more'),
  });
  return addByline({ ...message, rows }, byline, say);
}

/** A message that everybody reads as the reply to a question: whoever asked may say that they asked something else, or take it back. */
export function writeReply(
  message: Message,
  page: string | undefined,
  asker: string,
  say: Say,
  doubt?: Doubt,
): Message {
  const wrong = page === undefined ? [] : [notMeantButton(page, doubt, say)];
  const buttons = [...wrong, takeBackButton(asker, say)];
  const options = votesOn(page, say);
  return { ...message, rows: addControls(message.rows, { buttons, options, placeholder: say('menu.more') }) };
}

function votesOn(page: string | undefined, say: Say): ActionOption[] {
  return page === undefined ? [] : voteOptions(page, say);
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
