// /ask: the page that answers a question.
import { answerReply } from '../src/answering/index.ts';
import { searchedOn, suggestQuestions, suggestSubjects } from '../src/conversation/index.ts';
import {
  answer,
  createCommand,
  describe,
  inEveryLanguage,
  placeOf,
  type SlashCommand,
  shownBefore,
  voiceFor,
} from '../src/discord/index.ts';
import { openOwnQuestion } from '../src/finding/index.ts';
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
    const searched = searchedOn(interaction.guildId, bot.shelf, settings, bot);
    const said = { text: question, subject, previous };
    const answered = await answerReply(bot.answering, {
      said,
      shelf: bot.shelf,
      searched,
      say: voiceFor(interaction),
    });
    await answer(interaction, bot, answered.write, {
      isPublic: visibility === 'public',
      repeats:
        searched === bot.shelf
          ? { isSameAfter: openOwnQuestion(bot.shelf, said), areKept: settings.keepQuestions ?? false }
          : undefined,
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
