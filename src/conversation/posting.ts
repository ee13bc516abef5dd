// An answer as everybody in a channel reads it: its parts one below the other, each with what takes it back.
import { addNote, type Button, LIMITS, type Message, type Response, type Row } from '../answer/index.ts';
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

/** Maximum number of messages that an answer is posted as. */
export const MAX_PARTS = LIMITS.followUps;

/** How many messages an answer is posted as. */
export function countParts({ messages }: Response): number {
  return Math.min(messages.length, MAX_PARTS);
}

/** One of the messages (from 0) that an answer is posted as; `earlier` are the ids of those before it. */
export function writePart(
  { messages, page }: Response,
  part: number,
  earlier: readonly string[],
  byline: Byline,
  say: Say,
): Message {
  const message = messages[part] ?? { embeds: [], rows: [] };
  const last = part === Math.min(messages.length, MAX_PARTS) - 1;
  const rest = last && page !== undefined && messages.length > MAX_PARTS;
  const next: Button[] = rest
    ? [
        {
          type: 'button',
          label: say('button.next'),
          action: { kind: 'part', page: page.key, part: part + 1 },
        },
      ]
    : [];
  const rows = addButtons(last ? message.rows.flatMap(keepPublic) : [], [
    ...next,
    takeBackButton(byline.sharer, earlier, say),
  ]);
  const posted = addNote({ ...message, rows }, rest ? say('share.more') : undefined);
  return part === 0 ? addByline(posted, byline, say) : posted;
}

/** A message that everybody reads as the reply to a question: whoever asked may take it back. */
export function writeReply(message: Message, asker: string, say: Say): Message {
  return { ...message, rows: addButtons(message.rows, [takeBackButton(asker, [], say)]) };
}

function takeBackButton(owner: string, others: readonly string[], say: Say): Button {
  return {
    type: 'button',
    label: say('button.takeBack'),
    action: { kind: 'takeBack', owner, others: [...others] },
  };
}

/** Of the controls below a part, those that make sense where all parts stand together: the source and related questions. */
function keepPublic(row: Row): Row[] {
  const [first] = row;
  if (first?.type === 'menu') return first.action.kind === 'choose' ? [row] : [];
  const links = row.flatMap((control) => (control.type === 'link' ? [control] : []));
  return links.length > 0 ? [links] : [];
}

function addByline(message: Message, { sharer, reader, link }: Byline, say: Say): Message {
  const mention = (id: string): string => `<@${id}>`;
  const by = reader
    ? say('share.byFor', { reader: mention(reader), sharer: mention(sharer) })
    : say('share.by', { sharer: mention(sharer) });
  const noted = addNote(addNote(message, link && say('share.about', { link })), by);
  return reader ? { ...noted, mentioned: reader } : noted;
}
