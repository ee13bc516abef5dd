// /help: what the bot does, what it keeps about people, and where its library lives.
import { renderHelp } from '../src/answer/index.ts';
import { commandIdsOf, createCommand, type SlashCommand, tellMessage } from '../src/discord/index.ts';

const help: SlashCommand = {
  kind: 'slash',
  data: createCommand('help'),

  async execute(interaction, bot) {
    const { guildId: guild, channelId: channel } = interaction;
    const { mentions } = await bot.settings.settingsOf({ guild, channel });
    const ids = commandIdsOf(interaction.client);
    await tellMessage(interaction, bot, (say) =>
      renderHelp(bot.shelf.library, { commands: bot.commandNames, ids, mentions }, say),
    );
  },
};

export default help;
