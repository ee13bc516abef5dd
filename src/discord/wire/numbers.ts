// The numbers by which Discord's API names kinds of components and styles of buttons and fields. Its own packages have them as
// enumerations, which would have to be loaded to be read.
// Source: https://discord.com/developers/docs/components/reference
import type { ButtonStyle, ChannelType, ComponentType, TextInputStyle } from 'discord.js';

export const ACTION_ROW: ComponentType.ActionRow = 1;
export const BUTTON: ComponentType.Button = 2;
export const STRING_SELECT: ComponentType.StringSelect = 3;
export const TEXT_INPUT: ComponentType.TextInput = 4;
export const USER_SELECT: ComponentType.UserSelect = 5;
export const ROLE_SELECT: ComponentType.RoleSelect = 6;
export const CHANNEL_SELECT: ComponentType.ChannelSelect = 8;
export const LABEL: ComponentType.Label = 18;

export const LINK: ButtonStyle.Link = 5;

/** Channels of a server that people write in: of texts, and of announcements. */
export const TEXT_CHANNELS: [ChannelType.GuildText, ChannelType.GuildAnnouncement] = [0, 5];

/** By our names for them. */
export const STYLES: {
  plain: ButtonStyle.Secondary;
  primary: ButtonStyle.Primary;
  success: ButtonStyle.Success;
  danger: ButtonStyle.Danger;
} = { primary: 1, plain: 2, success: 3, danger: 4 };

export const ONE_LINE: TextInputStyle.Short = 1;
export const SEVERAL_LINES: TextInputStyle.Paragraph = 2;
