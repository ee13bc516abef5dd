// What a reply looks like before Discord's wire format: embeds as Discord has them, controls with typed actions.
import type { Action } from '../actions/index.ts';
import type { Drawing } from '../charts/index.ts';
import type { DrawnFormula } from '../mathematics/index.ts';

/** A part of a message in Discord's own shape (https://discord.com/developers/docs/resources/message#embed-object). */
export interface Embed {
  title?: string;
  url?: string;
  description?: string;
  /** 0xRRGGBB */
  color?: number;
  fields?: EmbedField[];
  /** The address of a picture, or `attachment://` and the name of a file of the message. */
  image?: { url: string };
  footer?: { text: string };
}

/** A name and its text below each other; neither may be empty. */
export interface EmbedField {
  name: string;
  value: string;
}

/** Formulas, one below the other, or a chart, as one picture below an embed. */
export interface Picture {
  /** The file's name. */
  name: string;
  formulas: DrawnFormula[];
  /** A chart in their place. */
  chart?: Drawing;
  /** The number (from 0) of the embed that it stands below; the last one unless told. */
  embed?: number;
  /** What people hear who cannot see it. */
  alt: string;
}

/** A picture of the library, shown below the message. */
export interface Image {
  /** The file's name. */
  name: string;
  /** Its path in the library. */
  path: string;
  /** What people hear who cannot see it. */
  alt: string;
}

/** How a button stands out: `plain` is grey, `primary` is the one most people want, `success` is green and `danger` red. */
export type ButtonStyle = 'plain' | 'primary' | 'success' | 'danger';

/** A button that asks the bot for something. */
export interface Button {
  type: 'button';
  label: string;
  action: Action;
  /** Plain unless told. */
  style?: ButtonStyle;
  /** A button that is shown but cannot be clicked, such as "Previous" on the first part. */
  disabled?: boolean;
}

/** A button that leads to an address, and asks the bot for nothing. */
export interface LinkButton {
  type: 'link';
  label: string;
  url: string;
}

/** One choice of a menu: what is shown, and what the bot is told. */
export interface MenuOption {
  label: string;
  value: string;
  description?: string;
  /** Whether it is chosen already. */
  isChosen?: boolean;
}

/** A menu of which one option is chosen, unless it says how many. */
export interface Menu {
  type: 'menu';
  placeholder: string;
  action: Action;
  options: MenuOption[];
  least?: number;
  most?: number;
}

/** One choice of a menu of actions: what is shown, and what is done. */
export interface ActionOption {
  label: string;
  description?: string;
  action: Action;
}

/** A menu whose options each ask for something of their own. A message has one of them at most. */
export interface ActionMenu {
  type: 'actions';
  placeholder: string;
  options: ActionOption[];
}

/** A menu of the people of a channel: what is chosen is a person's id. */
export interface PersonMenu {
  type: 'people';
  placeholder: string;
  action: Action;
}

/** A menu of the server's roles, or of its channels of texts: what is chosen are ids. */
export interface ServerMenu {
  type: 'roles' | 'channels';
  placeholder: string;
  action: Action;
  /** The ids of those that are chosen already. */
  chosen: readonly string[];
  least: number;
  most: number;
}

/** One row of controls: up to five buttons, or one menu. */
export type Row = (Button | LinkButton)[] | [Menu] | [ActionMenu] | [PersonMenu] | [ServerMenu];

/** One message, ready to be sent but for the encoding of its actions. */
export interface Message {
  content?: string;
  embeds: Embed[];
  rows: Row[];
  /** To be drawn, and left out where that fails: all that it shows stands in the text too. */
  picture?: Picture;
  /** To be read, and left out where that fails: its words stand in the text too. */
  image?: Image;
  /** A file of its own, for the person to keep: a text, or bytes. */
  file?: { name: string; text: string | Uint8Array };
  /** The one person whom `content` pings, by id; nobody else is ever pinged. */
  mentioned?: string;
}

/** One text that a form asks for. */
export interface FormField {
  /** What its text is found by when the form is submitted; each field of a form has its own. */
  name: string;
  label: string;
  /** Said below the label. */
  description?: string;
  /** Shown while nothing is written yet. */
  placeholder?: string;
  /** What is written there already. */
  value?: string;
  /** Room for several lines. */
  isLong?: boolean;
  isOptional?: boolean;
  /** Characters of the text; Discord sets limits of its own where these are absent. */
  minLength?: number;
  maxLength?: number;
}

/** A form in a dialog of its own. When it is submitted, its action is opened with the texts that were written. */
export interface Form {
  title: string;
  action: Action;
  fields: FormField[];
}
