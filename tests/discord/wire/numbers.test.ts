// The numbers of Discord's API, as its own enumerations have them.
import { ButtonStyle, ChannelType, ComponentType, TextInputStyle } from 'discord.js';
import { expect, test } from 'vitest';
import * as numbers from '../../../src/discord/wire/numbers.ts';

test.each([
  [numbers.ACTION_ROW, ComponentType.ActionRow],
  [numbers.BUTTON, ComponentType.Button],
  [numbers.STRING_SELECT, ComponentType.StringSelect],
  [numbers.TEXT_INPUT, ComponentType.TextInput],
  [numbers.USER_SELECT, ComponentType.UserSelect],
  [numbers.ROLE_SELECT, ComponentType.RoleSelect],
  [numbers.CHANNEL_SELECT, ComponentType.ChannelSelect],
  [numbers.LABEL, ComponentType.Label],
  [numbers.LINK, ButtonStyle.Link],
  [numbers.STYLES.plain, ButtonStyle.Secondary],
  [numbers.STYLES.primary, ButtonStyle.Primary],
  [numbers.STYLES.success, ButtonStyle.Success],
  [numbers.STYLES.danger, ButtonStyle.Danger],
  [numbers.ONE_LINE, TextInputStyle.Short],
  [numbers.SEVERAL_LINES, TextInputStyle.Paragraph],
])('%i is what it stands for', (ours, theirs) => {
  expect(ours).toBe(theirs);
});

test('people write in channels of texts and of announcements', () => {
  expect(numbers.TEXT_CHANNELS).toEqual([ChannelType.GuildText, ChannelType.GuildAnnouncement]);
});
