// /daily: a question of the day in a channel, for those who manage the server.
import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { setDailyQuestion, suggestSubjects } from '../src/conversation/index.ts';
import {
  createServerCommand,
  describe,
  personOf,
  type SlashCommand,
  tellMessage,
} from '../src/discord/index.ts';
import { suggestZones } from '../src/study/index.ts';

/** When it is asked unless told. */
const USUAL = { hour: 8, zone: 'UTC' };

const daily: SlashCommand = {
  kind: 'slash',
  data: createServerCommand('daily')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addChannelOption((option) =>
      describe(option, 'daily.channel').addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
    )
    .addIntegerOption((option) => describe(option, 'daily.hour').setMinValue(0).setMaxValue(23))
    .addStringOption((option) => describe(option, 'daily.zone').setMaxLength(60).setAutocomplete(true))
    .addStringOption((option) => describe(option, 'daily.subject').setMaxLength(100).setAutocomplete(true))
    .addBooleanOption((option) => describe(option, 'daily.off')),

  async execute(interaction, bot) {
    const { options, guildId: guild, channelId, guildLocale, locale } = interaction;
    const write = await setDailyQuestion(
      { library: bot.shelf.library, memory: bot, person: personOf(interaction), guild, now: Date.now() },
      {
        channel: options.getChannel('channel')?.id ?? channelId,
        hour: options.getInteger('hour') ?? USUAL.hour,
        zone: options.getString('timezone') ?? USUAL.zone,
        subject: options.getString('subject') ?? undefined,
        language: guildLocale ?? locale,
        isOff: options.getBoolean('off') ?? false,
      },
    );
    await tellMessage(interaction, bot, write);
  },

  autocomplete(interaction, { shelf }) {
    const { name, value } = interaction.options.getFocused(true);
    return name === 'timezone'
      ? suggestZones(value, 25).map((zone) => ({ name: zone, value: zone }))
      : suggestSubjects(shelf, value);
  },
};

export default daily;
