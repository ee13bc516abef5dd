// Our messages → what Discord's API takes: actions become `custom_id`s, nobody is pinged unless chosen.
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { Embed, Message, Row } from '../../answer/index.ts';
import { ACTION_MENU, encodeAction } from './custom-id.ts';
import {
  ACTION_ROW,
  BUTTON,
  CHANNEL_SELECT,
  LINK,
  ROLE_SELECT,
  STRING_SELECT,
  STYLES,
  TEXT_CHANNELS,
  USER_SELECT,
} from './numbers.ts';

/** What default values of menus are, in Discord's words. */
const ROLE = 'role' as SelectMenuDefaultValueType.Role;
const CHANNEL = 'channel' as SelectMenuDefaultValueType.Channel;

/** The body of a message (https://discord.com/developers/docs/resources/message#create-message), and nothing that depends on who gets it. */
export interface Payload {
  content: string;
  embeds: Embed[];
  components: APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** Files that come with the message: the id is the file's place among them. */
  attachments: { id: string; filename: string; description: string }[];
  allowed_mentions: { parse: []; users?: string[] };
}

/** The message as it is sent. `content` and lists are there even when empty, so that an edit clears what was there. */
export function writePayload({
  content = '',
  embeds,
  rows,
  picture,
  image,
  file,
  mentioned,
}: Message): Payload {
  const files = [...(picture ? [picture] : []), ...(image ? [image] : [])];
  return {
    content,
    // A picture that no embed shows stands below them all by itself.
    embeds: files[0] ? showPicture(embeds, files[0], picture?.embed) : embeds,
    components: rows.map(writeRow),
    attachments: [...files, ...(file ? [{ name: file.name, alt: file.name }] : [])].map(
      ({ name, alt }, id) => ({
        id: String(id),
        filename: name,
        description: alt,
      }),
    ),
    allowed_mentions: allowMentions(mentioned),
  };
}

/** Lets a message ping this person, and nobody else whatever its text says. */
function allowMentions(person?: string): Payload['allowed_mentions'] {
  return person === undefined ? { parse: [] } : { parse: [], users: [person] };
}

/** A picture stands below an embed, the last one unless told, named by its file. */
function showPicture(embeds: readonly Embed[], { name }: { name: string }, at = embeds.length - 1): Embed[] {
  return embeds.map((embed, index) =>
    index === at ? { ...embed, image: { url: `attachment://${name}` } } : embed,
  );
}

function writeRow(row: Row): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ACTION_ROW, components: row.map(writeControl) };
}

function writeControl(control: Row[number]): APIComponentInMessageActionRow {
  switch (control.type) {
    case 'button':
      return {
        type: BUTTON,
        style: STYLES[control.style ?? 'plain'],
        label: control.label,
        custom_id: encodeAction(control.action),
        disabled: control.disabled ?? false,
      };
    case 'link':
      return { type: BUTTON, style: LINK, label: control.label, url: control.url };
    case 'menu':
      return {
        type: STRING_SELECT,
        placeholder: control.placeholder,
        custom_id: encodeAction(control.action),
        ...countsOf(control),
        options: control.options.map(({ isChosen, ...option }) => ({
          ...option,
          ...(isChosen ? { default: true } : {}),
        })),
      };
    case 'actions':
      return {
        type: STRING_SELECT,
        placeholder: control.placeholder,
        custom_id: ACTION_MENU,
        options: control.options.map(({ action, ...option }) => ({ ...option, value: encodeAction(action) })),
      };
    case 'people':
      return {
        type: USER_SELECT,
        placeholder: control.placeholder,
        custom_id: encodeAction(control.action),
      };
    case 'roles':
      return {
        type: ROLE_SELECT,
        placeholder: control.placeholder,
        custom_id: encodeAction(control.action),
        ...countsOf(control),
        default_values: control.chosen.map((id) => ({ id, type: ROLE })),
      };
    case 'channels':
      return {
        type: CHANNEL_SELECT,
        placeholder: control.placeholder,
        custom_id: encodeAction(control.action),
        ...countsOf(control),
        channel_types: [...TEXT_CHANNELS],
        default_values: control.chosen.map((id) => ({ id, type: CHANNEL })),
      };
    default:
      return control satisfies never;
  }
}

/** How many may be chosen in a menu, where it is not one. */
function countsOf({ least, most }: { least?: number; most?: number }) {
  return {
    ...(least === undefined ? {} : { min_values: least }),
    ...(most === undefined ? {} : { max_values: most }),
  };
}
