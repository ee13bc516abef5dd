// What stands around an answer: sharing it, going back, taking it back; and how that is kept from one click to the next.
import {
  type Action,
  addNote,
  type Button,
  LIMITS,
  type Message,
  type Origin,
  type Row,
  type Target,
} from '../answer/index.ts';
import type { Say } from '../language/index.ts';

/** Who reads a message: one person among others, everybody in a channel, or a person alone with the bot. */
export type Audience = 'private' | 'public' | 'direct';

/** What the controls of a message have in common. All of it stands in their actions. */
export interface Frame {
  /** The message that was asked in. */
  target?: Target;
  /** The id of the person whom an answer is for. */
  reader?: string;
  back?: Origin;
}

/** Reads the frame of a message from the actions of its controls. */
export function frameOf(actions: readonly Action[]): Frame {
  const frame: Frame = {};
  for (const action of actions) {
    if (action.kind === 'back') frame.back = action.to;
    if (action.kind !== 'share' && action.kind !== 'none') continue;
    if (action.target) frame.target = action.target;
    if (action.reader) frame.reader = action.reader;
  }
  return frame;
}

/** Frames a message that one person reads. `page` is the key of the page it shows, where it shows one. */
export function frameMessage(
  message: Message,
  page: string | undefined,
  audience: 'private' | 'direct',
  frame: Frame,
  say: Say,
): Message {
  const { target, reader, back } = frame;
  const rows = message.rows.map((row) => carry(row, frame));
  const added: Button[] = [];
  if (back) added.push({ type: 'button', label: say('button.back'), action: { kind: 'back', to: back } });
  if (page === undefined || audience === 'direct') return { ...message, rows: addButtons(rows, added) };
  const about = target ? { target } : {};
  added.push({
    type: 'button',
    label: say(target ? 'button.reply' : 'button.share'),
    action: { kind: 'share', page, ...about, ...(reader ? { reader } : {}) },
  });
  const people = {
    type: 'people',
    placeholder: say('menu.reader'),
    action: { kind: 'shareFor', page, ...about },
  } as const;
  const note = reader ? say('share.for', { reader: `<@${reader}>` }) : undefined;
  return { ...addNote(message, note), rows: [...addButtons(rows, added), [people]] };
}

/** Adds buttons to the row of buttons, or as the first row. */
export function addButtons(rows: readonly Row[], buttons: readonly Button[]): Row[] {
  if (buttons.length === 0) return [...rows];
  const at = rows.findIndex((row) => row.every(isButton) && row.length + buttons.length <= LIMITS.buttons);
  if (at === -1) return [[...buttons], ...rows];
  return rows.map((row, index) => (index === at ? ([...row, ...buttons] as Row) : row));
}

function isButton({ type }: Row[number]): boolean {
  return type === 'button' || type === 'link';
}

/** Lets a row's actions carry the frame on. */
function carry(row: Row, { target, reader, back }: Frame): Row {
  return row.map((control) => {
    if (control.type === 'link') return control;
    const { action } = control;
    if (action.kind === 'none') {
      const carried = { ...action, ...(target ? { target } : {}), ...(reader ? { reader } : {}) };
      return { ...control, action: carried };
    }
    if (action.kind !== 'choose' || action.from?.kind !== 'pages') return control;
    const trail = back?.kind === 'pages' ? back.keys : [];
    const keys = [...trail, ...action.from.keys].slice(-LIMITS.keys);
    return { ...control, action: { ...action, from: { kind: 'pages', keys } } };
  }) as Row;
}
