// What a reply looks like before Discord's wire format: embeds as Discord has them, controls with typed actions.

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

export interface EmbedField {
  name: string;
  value: string;
}

/** A formula of a message's picture. */
export interface Drawn {
  /** Without dollars. */
  tex: string;
  /** The number behind its text and before it in the picture, where the page has several. */
  number?: number;
}

/** Formulas, one below the other, as one picture below the message's last embed. */
export interface Picture {
  /** The file's name. */
  name: string;
  formulas: Drawn[];
  /** What people hear who cannot see it. */
  alt: string;
}

/** What a click or a choice asks for. It is all the state that a control has: it must fit a `custom_id`. */
export type Action =
  /** Show part number `part` (from 0) of the answer of the page with this key. */
  | { kind: 'part'; page: string; part: number }
  /** Show the part chosen in a menu of the page with this key: the option's value is the part's number (from 0). */
  | { kind: 'jump'; page: string }
  /** Show the page chosen in a menu: the option's value is the page's key. */
  | { kind: 'choose' }
  /** List the subjects, from screen `screen` (from 0) on. */
  | { kind: 'subjects'; screen: number }
  /** List a subject's questions, from screen `screen` (from 0) on. */
  | { kind: 'subject'; subject: string; screen: number }
  /** List the questions of the subject chosen in a menu: the option's value is the subject's slug. */
  | { kind: 'chooseSubject' };

export interface Button {
  type: 'button';
  label: string;
  action: Action;
  /** A button that is shown but cannot be clicked, such as "Previous" on the first part. */
  disabled?: boolean;
}

export interface LinkButton {
  type: 'link';
  label: string;
  url: string;
}

export interface MenuOption {
  label: string;
  value: string;
  description?: string;
}

export interface Menu {
  type: 'menu';
  placeholder: string;
  action: Action;
  options: MenuOption[];
}

/** One row of controls: up to five buttons, or one menu. */
export type Row = (Button | LinkButton)[] | [Menu];

/** One message, ready to be sent but for the encoding of its actions. */
export interface Message {
  content?: string;
  embeds: Embed[];
  rows: Row[];
  /** To be drawn, and left out where that fails: all that it shows stands in the text too. */
  picture?: Picture;
}
