// What a click, a choice or a submitted form leads to: told as a value, which Discord and the terminal each carry out in their way.
import type { Action, Origin, Target } from '../actions/index.ts';
import type { Form, Message, Response } from '../answer/index.ts';
import type { Searchable } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import type { Memory, Place } from '../memory/index.ts';
import type { WrittenPages } from '../server-pages/index.ts';
import type { Notice } from './notices.ts';
import type { Opened } from './open.ts';

/** Who clicks, and what the server allows them; at a click, never of before. */
export interface Person {
  /** Their id. */
  id: string;
  /** What they are called where they click; absent where they are alone. */
  name?: string;
  /** The ids of their roles on the server; none outside of servers. */
  roles: readonly string[];
  /**
   * What they may do in the channel, as Discord's bits
   * (https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags); 0 outside of servers.
   */
  permissions: bigint;
}

/** What a control may need beside its action. */
export interface Click extends Place {
  shelf: Searchable;
  memory: Memory;
  /** What people of servers have written; absent where there are no servers, as in a terminal. */
  pages?: WrittenPages | undefined;
  person: Person;
  /** The values chosen in a menu. */
  chosen: readonly string[];
  /** The texts of a submitted form, by the names of its fields. */
  written: Readonly<Record<string, string>>;
}

// Discord's bits (https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags).
const ADMINISTRATOR = 1n << 3n;
const MANAGE_GUILD = 1n << 5n;
const MANAGE_MESSAGES = 1n << 13n;

/** Whether somebody may manage the server that they are on, or do everything there. */
export function managesServer({ person, guild }: Pick<Click, 'person' | 'guild'>): boolean {
  return guild !== null && (person.permissions & (MANAGE_GUILD | ADMINISTRATOR)) !== 0n;
}

/** Whether somebody may manage what others have posted in the channel. */
export function moderatesChannel({ permissions }: Pick<Person, 'permissions'>): boolean {
  return (permissions & MANAGE_MESSAGES) !== 0n;
}

export type Opening =
  /** Show something: in place where the message is one person's own. */
  | ShownMessage
  | AskedTexts
  /** Post an answer where everybody reads it. */
  | SharedAnswer
  /** Send an answer to the person's direct messages. */
  | SentAnswer
  /** Delete what was posted, where the person may. */
  | Posted
  | Noted;

/** Ask for texts; the form's action is opened with them. */
export interface AskedTexts {
  kind: 'form';
  write(say: Say): Form;
}

export interface ShownMessage {
  kind: 'message';
  write(say: Say): Opened | Promise<Opened>;
  /** Where one can go back to from there; to where one could before unless told. */
  back?: Back;
  /** Whether it stands beside the message that was clicked, which stays as it is. */
  isBeside?: boolean;
  /** Whether this settles an open question. */
  settles?: boolean;
  /** What is posted elsewhere as well, in the language of the server, once it is shown; and what is said where that is refused. */
  announcement?: { channel: string; write(say: Say): Message; refused(say: Say): string };
  /** Who else is told of it, after it is shown. */
  notices?: readonly Notice[];
}

/** `page`: to the page with this key, and from there to where one could go back before. */
export type Back = Origin | { kind: 'page'; key: string } | 'nowhere';

export interface SharedAnswer {
  kind: 'share';
  /** Without a page in it, there is nothing any more to share. */
  write(say: Say): Promise<Response>;
  /** The message that it answers. */
  target?: Target | undefined;
  /** The id of the person whom it is for. */
  reader?: string | undefined;
}

export interface SentAnswer {
  kind: 'direct';
  /** Without a page in it, there is nothing any more to send. */
  write(say: Say): Promise<Response>;
}

export interface Posted {
  kind: 'takeBack';
  /** The id of the person who asked for it: only they and moderators may take it back. */
  owner: string;
}

/** Something was done of which a message that everybody reads will tell by itself. */
export interface Noted {
  kind: 'noted';
}

type ActionOf<Kind> = Extract<Action, { kind: Kind }>;

/** A file in controls/ exports one of these as default: all controls with one kind of action. */
export interface Control<Kind extends Action['kind'] = Action['kind']> {
  kind: Kind;
  /** What the action leads to. It is all that is known of the control, and any client may have written it. */
  open(action: ActionOf<Kind>, click: Click): Opening | Promise<Opening>;
}

/** A control of whatever kind. */
export type AnyControl = { [Kind in Action['kind']]: Control<Kind> }[Action['kind']];

export type Controls = ReadonlyMap<Action['kind'], AnyControl>;

/** What an action leads to; undefined where no control has its kind. */
export async function openAction(
  controls: Controls,
  action: Action,
  click: Click,
): Promise<Opening | undefined> {
  // Each control stands under its own kind.
  const control = controls.get(action.kind) as Control | undefined;
  return control?.open(action, click);
}
