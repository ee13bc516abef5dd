// /cards: flashcards made of the pages, which only the person sees.
import { suggestSubjects } from '../src/conversation/index.ts';
import { createCommand, describe, type SlashCommand, tellMessage } from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';
import { practise } from '../src/study/index.ts';

const cards: SlashCommand = {
  kind: 'slash',
  data: createCommand('cards').addStringOption((option) =>
    describe(option, 'cards.subject').setMaxLength(100).setAutocomplete(true),
  ),

  async execute(interaction, bot) {
    const { library } = bot.shelf;
    const named = findSubject(library, interaction.options.getString('subject') ?? '');
    const write = await practise(
      {
        library,
        database: bot.database,
        person: interaction.user.id,
        mayKeep: (id) => bot.privacy.mayKeep(id),
        now: Date.now(),
      },
      { kind: 'nextCard', ...(named === undefined ? {} : { subject: named.slug }) },
    );
    await tellMessage(interaction, bot, write);
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },
};

export default cards;
