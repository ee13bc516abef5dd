// What the page and the playground say to each other over their socket. Only types: both sides are compiled from it.

import type { KeyOf } from '../../language/index.ts';
import type { Choice, CommandView, MenuCommand } from './command-list.ts';
import type { Markdown } from './markdown-tree.ts';

export type { Choice, CommandView, MenuCommand, OptionView } from './command-list.ts';
export type { CodePart, Markdown } from './markdown-tree.ts';

export interface Face {
  /** As it is used in requests. */
  name: string;
  title: string;
  avatar: string;
  bot: boolean;
  /** The colour of the name, as CSS. */
  colour?: string;
}

export interface PlaceView {
  name: string;
  title: string;
  /** The server that the channel belongs to; none for direct messages. */
  server?: string;
  kind: 'channel' | 'dm' | 'group';
}

export interface EmbedView {
  title: Markdown[];
  url?: string;
  colour?: string;
  author?: { name: string; url?: string };
  description: Markdown[];
  fields: { name: Markdown[]; value: Markdown[]; inline: boolean }[];
  image?: { url: string; description: string };
  thumbnail?: string;
  footer?: string;
}

export interface AttachmentView {
  name: string;
  url: string;
  size: number;
  isPicture: boolean;
  description: string;
}

export type Control =
  | {
      kind: 'button';
      style: 'primary' | 'secondary' | 'success' | 'danger';
      id: string;
      label: string;
      emoji: string;
      disabled: boolean;
    }
  | { kind: 'link'; url: string; label: string; emoji: string }
  | {
      kind: 'menu';
      of: MenuKind;
      id: string;
      /** Blank where the bot gave none. */
      placeholder: string;
      min: number;
      max: number;
      disabled: boolean;
      options: MenuOption[];
    };

/** What a menu lists: options of its own, or what is there in the server. */
export type MenuKind = 'options' | 'people' | 'roles' | 'mentionables' | 'channels';

export interface MenuOption {
  label: string;
  value: string;
  description: string;
  emoji: string;
  /** The address of a person's picture. */
  avatar?: string;
  chosen: boolean;
}

/** A message in one line; blank where it has no text. */
export interface Quote {
  from: Face;
  excerpt: string;
}

export interface MessageView {
  id: string;
  author: Face;
  /** ISO 8601. */
  time: string;
  edited: boolean;
  /** A command that is being sent, or was not answered, stands as a message of the bot without text. */
  state: 'sent' | 'thinking' | 'sending' | 'failed';
  /** Whether the bot did not answer a command, or a control of the message, in time. */
  failed: boolean;
  /** Who used which command to get this message. */
  usage?: { by: Face; command: string; on?: Quote };
  reply?: Quote;
  ephemeral: boolean;
  mentionsYou: boolean;
  body: Markdown[];
  embeds: EmbedView[];
  attachments: AttachmentView[];
  rows: Control[][];
  /** The control that the bot has not answered yet. */
  pressed?: string;
}

export interface FormView {
  /** The interaction that opened it. */
  opener: string;
  title: string;
  parts: FormPart[];
}

export type FormPart =
  | { kind: 'words'; body: Markdown[] }
  | {
      kind: 'text';
      id: string;
      label: string;
      description: string;
      long: boolean;
      required: boolean;
      placeholder: string;
      value: string;
      min: number;
      max: number;
    }
  | {
      kind: 'menu';
      id: string;
      label: string;
      description: string;
      required: boolean;
      min: number;
      max: number;
      options: MenuOption[];
    };

/** The page's own texts by their keys in the catalogue; what stands in braces is to be filled in. */
export type Texts = Record<KeyOf<'playground'>, string>;

/** Everything that a person can do. */
export type Action =
  /** `language` is the one that the person chose before, if any. */
  | { do: 'sit'; person: string; place: string; language?: string | undefined }
  | { do: 'speak'; language: string }
  | { do: 'slash'; command: string; options: Record<string, string | number | boolean> }
  | {
      do: 'complete';
      command: string;
      option: string;
      typed: string;
      filled: Record<string, string | number | boolean>;
    }
  | { do: 'messageCommand'; command: string; message: string }
  | { do: 'personCommand'; command: string; person: string }
  | { do: 'click'; message: string; control: string }
  | { do: 'choose'; message: string; control: string; of: MenuKind; values: string[] }
  | { do: 'submit'; opener: string; values: Record<string, string | string[]> }
  | { do: 'say'; text: string }
  | { do: 'dismiss'; message: string }
  | { do: 'fault'; fault: FaultName };

/** What can be made to go wrong from the page. */
export const FAULT_NAMES = [
  'cut',
  'reconnect',
  'forget',
  'late',
  'twice',
  'error',
  'limit',
  'hang',
  'down',
  'remove',
  'mend',
] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

export interface FromPage {
  /** Chosen by the page; the outcome carries it. */
  id: number;
  action: Action;
}

export type Outcome =
  | { kind: 'done' }
  | { kind: 'form'; form: FormView }
  | { kind: 'choices'; choices: Choice[] }
  /** Not possible, or not answered; the text is for the person. */
  | { kind: 'failed'; text: string };

export interface Scene {
  you: Face;
  bot: Face;
  people: Face[];
  places: PlaceView[];
  roles: { name: string; title: string }[];
  place: string;
  /** The code of the language that the person's client is set to. */
  language: string;
  languages: { code: string; name: string }[];
}

export type ToPage =
  | { kind: 'outcome'; id: number; outcome: Outcome }
  /** What the page itself says, in the language of who sits at it. It comes before all else. */
  | { kind: 'texts'; language: string; texts: Texts }
  | { kind: 'scene'; scene: Scene }
  /** Questions to begin with. */
  | { kind: 'questions'; questions: string[] }
  | { kind: 'commands'; slash: CommandView[]; message: MenuCommand[]; person: MenuCommand[] }
  | { kind: 'messages'; shown: MessageView[]; gone: string[] }
  | { kind: 'bot'; connected: boolean };
