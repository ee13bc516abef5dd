// /share: an answer for everybody to read, in one step.
import { answerReply } from '../src/answering/index.ts';
import { searchedOn, suggestQuestions } from '../src/conversation/index.ts';
import {
  answer,
  createCommand,
  describe,
  placeOf,
  type SlashCommand,
  shownBefore,
  voiceFor,
} from '../src/discord/index.ts';

const share: SlashCommand = {
  kind: 'slash',
  data: createCommand('share')
    .addStringOption((option) =>
      describe(option, 'share.question').setRequired(true).setMaxLength(1000).setAutocomplete(true),
    )
    .addUserOption((option) => describe(option, 'share.for')),

  async execute(interaction, bot) {
    const question = interaction.options.getString('question', true);
    const reader = interaction.options.getUser('for')?.id;
    const settings = await bot.settings.settingsOf(placeOf(interaction, bot));
    const previous = await shownBefore(interaction, bot);
    const answered = await answerReply(bot.answering, {
      said: { text: question, previous },
      shelf: bot.shelf,
      searched: searchedOn(interaction.guildId, bot.shelf, settings, bot),
      say: voiceFor(interaction),
    });
    await answer(interaction, bot, answered.write, {
      isPublic: true,
      ...(reader ? { reader } : {}),
    });
  },

  autocomplete(interaction, { shelf }) {
    return suggestQuestions(shelf, interaction.options.getFocused());
  },
};

export default share;
