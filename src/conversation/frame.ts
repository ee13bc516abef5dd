// What stands around an answer: sharing it, going back, saying that it was not what was asked; and how that is kept from one click to
// the next.
import type { Action, Doubt, Origin, Start, Target } from '../actions/index.ts';
import { type ActionOption, addNote, type Button, LIMITS, type Message, type Row } from '../answer/index.ts';
import type { Previous } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import type { Back } from './control.ts';
import { addControls } from './rows.ts';
import { voteOptions } from './votes/index.ts';

/** Who reads a message: one person among others, everybody in a channel, or a person alone with the bot. */
export type Audience = 'private' | 'public' | 'direct';

/** What the controls of a message have in common. All of it stands in their actions. */
export interface Frame {
  /** The message that was asked in. */
  target?: Target;
  /** The id of the person whom an answer is for. */
  reader?: string;
  /** The number (from 0) of the section of its page that the message shows, where it shows one before others. */
  section?: number | undefined;
  back?: Origin;
  doubt?: Doubt;
}

/** Reads the frame of a message from the actions of its controls. */
export function frameOf(actions: readonly Action[]): Frame {
  const frame: Frame = {};
  for (const action of actions) {
    if (action.kind === 'back') frame.back = action.to;
    if (action.kind === 'notMeant') {
      const { page, others, elsewhere } = action;
      frame.doubt = { page, others, elsewhere };
    }
    if (action.kind !== 'share' && action.kind !== 'shareFor' && action.kind !== 'none') continue;
    if (action.target) frame.target = action.target;
    if (action.kind !== 'none' && action.section !== undefined) frame.section = action.section;
    if (action.kind !== 'shareFor' && action.reader) frame.reader = action.reader;
  }
  return frame;
}

/** What a message shows, as its controls tell: a page by what contradicts it, an offer by its menu. */
export function shownBy(actions: readonly Action[]): Previous | undefined {
  for (const action of actions) {
    if (action.kind === 'notMeant') return { kind: 'page', key: action.page };
    if (action.kind === 'choose' && action.from?.kind === 'candidates')
      return { kind: 'candidates', keys: action.from.keys };
  }
  return undefined;
}

/** Frames a message that one person reads. `page` is the key of the page it shows, where it shows one. */
export function frameMessage(
  message: Message,
  page: string | undefined,
  audience: 'private' | 'direct',
  frame: Frame,
  say: Say,
): Message {
  const { target, reader, back, section } = frame;
  const rows = message.rows.map((row) => carry(row, frame));
  const placeholder = say('menu.more');
  const buttons: Button[] = [];
  if (back) buttons.push({ type: 'button', label: say('button.back'), action: { kind: 'back', to: back } });
  if (page === undefined) return { ...message, rows: addControls(rows, { buttons, placeholder }) };
  buttons.push(notMeantButton(page, frame.doubt, say));
  if (audience === 'direct') return { ...message, rows: addControls(rows, { buttons, placeholder }) };
  const shown = section === undefined ? {} : { section };
  const about = { ...(target ? { target } : {}), ...shown };
  buttons.push({
    type: 'button',
    label: say(target ? 'button.reply' : 'button.share'),
    action: { kind: 'share', page, ...about, ...(reader ? { reader } : {}) },
  });
  const options: ActionOption[] = [
    { label: say('menu.pick'), action: { kind: 'pickReader', page, ...about } },
    { label: say('menu.keep'), action: { kind: 'keep', page, ...shown } },
    { label: say('cards.add'), action: { kind: 'addCards', page } },
    ...voteOptions(page, say),
  ];
  const note = reader ? say('share.for', { reader: `<@${reader}>` }) : undefined;
  return { ...addNote(message, note), rows: addControls(rows, { buttons, options, placeholder }) };
}

/** "Not what I asked", with what else might have been meant: without that, it is looked for when it is asked for. */
export function notMeantButton(page: string, doubt: Doubt | undefined, say: Say): Button {
  const { others, elsewhere } = doubt?.page === page ? doubt : { others: [], elsewhere: [] };
  return {
    type: 'button',
    label: say('button.notMeant'),
    action: { kind: 'notMeant', page, others, elsewhere },
  };
}

/** Where one can go back to from what was opened, by what is told of that and where one could `before`. */
export function leadBack(back: Back | undefined, before: Origin | undefined): Origin | undefined {
  if (back === 'nowhere') return undefined;
  if (back === undefined) return before;
  return back.kind === 'page' ? throughPages(before, [back.key]) : back;
}

/** The way back through pages, and on along the one `before`, as far as there is room for it. */
function throughPages(before: Origin | undefined, keys: readonly string[]): Origin {
  const trail = before?.kind === 'pages' ? before.keys : [];
  const start = before?.kind === 'pages' ? before.start : before;
  const all = [...trail, ...keys].slice(-LIMITS.keys);
  const hasRoom = start !== undefined && all.length + roomOf(start) <= LIMITS.keys;
  return { kind: 'pages', keys: all, ...(hasRoom ? { start } : {}) };
}

/** The room that the start of a walk takes, in keys of pages; a key has ten characters. */
function roomOf(start: Start): number {
  return start.kind === 'candidates' ? start.keys.length + 1 : Math.ceil((start.subject.length + 10) / 10);
}

/** Lets the actions below a message carry the frame on. */
function carry(row: Row, frame: Frame): Row {
  return row.map((control) => {
    switch (control.type) {
      case 'link':
        return control;
      case 'actions':
        return {
          ...control,
          options: control.options.map((option) => ({
            ...option,
            action: carryAction(option.action, frame),
          })),
        };
      case 'button':
      case 'menu':
      case 'people':
      case 'roles':
      case 'channels':
        return { ...control, action: carryAction(control.action, frame) };
      default:
        return control satisfies never;
    }
  }) as Row;
}

function carryAction(action: Action, { target, reader, back }: Frame): Action {
  if (action.kind === 'none')
    return { ...action, ...(target ? { target } : {}), ...(reader ? { reader } : {}) };
  if ((action.kind !== 'choose' && action.kind !== 'page') || action.from?.kind !== 'pages') return action;
  return { ...action, from: throughPages(back, action.from.keys) };
}
