// /settings: what a server and its channels want from the bot, for those who manage the server.
import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { openSettingsView } from '../src/conversation/index.ts';
import { createServerCommand, describe, openFor, personOf, type SlashCommand } from '../src/discord/index.ts';

const settings: SlashCommand = {
  kind: 'slash',
  data: createServerCommand('settings')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addChannelOption((option) =>
      describe(option, 'settings.channel').addChannelTypes(
        ChannelType.GuildText,
        ChannelType.GuildAnnouncement,
        ChannelType.GuildForum,
      ),
    ),

  async execute(interaction, bot) {
    const channel = interaction.options.getChannel('channel')?.id;
    const looking = {
      shelf: bot.shelf,
      memory: bot,
      person: personOf(interaction),
      guild: interaction.guildId,
    };
    const view = channel === undefined ? {} : { channel, name: 'answers' as const };
    await openFor(interaction, openSettingsView(looking, view), bot);
  },
};

export default settings;
