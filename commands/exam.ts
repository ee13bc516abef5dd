// /exam: the cards of a subject are planned up to a day.
import { planExam, suggestSubjects } from '../src/conversation/index.ts';
import { createCommand, describe, personOf, type SlashCommand, tellMessage } from '../src/discord/index.ts';

const exam: SlashCommand = {
  kind: 'slash',
  data: createCommand('exam')
    .addStringOption((option) =>
      describe(option, 'exam.subject').setRequired(true).setMaxLength(100).setAutocomplete(true),
    )
    .addStringOption((option) => describe(option, 'exam.date').setMaxLength(20)),

  async execute(interaction, bot) {
    const { options } = interaction;
    const { library } = bot.shelf;
    const learner = { library, memory: bot, person: personOf(interaction).id, now: Date.now() };
    const wish = {
      subject: options.getString('subject', true),
      date: options.getString('date') ?? undefined,
    };
    await tellMessage(interaction, bot, await planExam(learner, wish));
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },
};

export default exam;
