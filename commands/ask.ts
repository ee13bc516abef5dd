// /ask: the page that answers a question.
import { write } from '../src/answer/index.ts';
import { searchedOn, suggestQuestions, suggestSubjects } from '../src/conversation/index.ts';
import {
  answer,
  createCommand,
  describe,
  inEveryLanguage,
  placeOf,
  type SlashCommand,
  shownBefore,
} from '../src/discord/index.ts';
import { findReply } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';

const ask: SlashCommand = {
  kind: 'slash',
  data: createCommand('ask')
    .addStringOption((option) =>
      describe(option, 'ask.question').setRequired(true).setMaxLength(1000).setAutocomplete(true),
    )
    .addStringOption((option) => describe(option, 'ask.subject').setMaxLength(100).setAutocomplete(true))
    .addStringOption((option) =>
      describe(option, 'ask.visibility').addChoices(choiceOf('private'), choiceOf('public')),
    ),

  async execute(interaction, bot) {
    const question = interaction.options.getString('question', true);
    const subject = interaction.options.getString('subject') ?? '';
    const settings = await bot.settings.settingsOf(placeOf(interaction, bot));
    const visibility = interaction.options.getString('visibility') ?? settings.answers;
    const previous = await shownBefore(interaction, bot);
    const shelf = searchedOn(interaction.guildId, bot.shelf, settings, bot);
    const finding = await findReply(shelf, question, { subject, previous });
    await answer(interaction, bot, (say) => write(finding, say), {
      isPublic: visibility === 'public',
    });
  },

  autocomplete(interaction, { shelf }) {
    const { name, value } = interaction.options.getFocused(true);
    const subject = interaction.options.getString('subject') ?? '';
    return name === 'subject' ? suggestSubjects(shelf, value) : suggestQuestions(shelf, value, subject);
  },
};

export default ask;

function choiceOf(value: 'private' | 'public') {
  const key = `ask.visibility.${value}` as const;
  return { name: speak()(key), name_localizations: inEveryLanguage(key), value };
}
