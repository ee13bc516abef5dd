// /quiz: questions made of the pages, for everybody in a channel.
import { suggestSubjects } from '../src/conversation/index.ts';
import { createServerCommand, describe, type SlashCommand, startQuiz } from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';

/** Questions of a quiz: so many unless told, and at most. */
const USUAL = 5;
const MOST = 20;

const quiz: SlashCommand = {
  kind: 'slash',
  data: createServerCommand('quiz')
    .addStringOption((option) => describe(option, 'quiz.subject').setMaxLength(100).setAutocomplete(true))
    .addIntegerOption((option) => describe(option, 'quiz.questions').setMinValue(1).setMaxValue(MOST)),

  async execute(interaction, bot) {
    const { library } = bot.shelf;
    const named = findSubject(library, interaction.options.getString('subject') ?? '');
    const count = interaction.options.getInteger('questions') ?? USUAL;
    await startQuiz(interaction, bot, { library, subject: named?.slug, count });
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },
};

export default quiz;
