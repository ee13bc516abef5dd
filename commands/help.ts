// /help: what the bot does, what it keeps about people, and where its library lives.
import { renderHelp } from '../src/answer/index.ts';
import {
  commandIdsOf,
  createCommand,
  placeOf,
  type SlashCommand,
  tellMessage,
} from '../src/discord/index.ts';

const help: SlashCommand = {
  kind: 'slash',
  data: createCommand('help'),

  async execute(interaction, bot) {
    const { mentions, keepQuestions } = await bot.settings.settingsOf(placeOf(interaction, bot));
    const ids = commandIdsOf(interaction.client);
    await tellMessage(interaction, bot, (say) =>
      renderHelp(bot.shelf.library, { commands: bot.commandNames, ids, mentions, keepQuestions }, say),
    );
  },
};

export default help;
