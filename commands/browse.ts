// /browse: the subjects, and a subject's questions.
import { renderSubjects, showSubject } from '../src/answer/index.ts';
import {
  createCommand,
  describe,
  type SlashCommand,
  show,
  suggestSubjects,
  tellMessage,
} from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';

const browse: SlashCommand = {
  data: createCommand('browse').addStringOption((option) =>
    describe(option, 'browse.subject').setMaxLength(100).setAutocomplete(true),
  ),

  async execute(interaction, { shelf: { library } }) {
    const subject = findSubject(library, interaction.options.getString('subject') ?? '');
    await tellMessage(interaction, (say) => showSubject(library, subject?.slug ?? '', 0, say));
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },

  controls: {
    async subjects(interaction, { screen }, { shelf: { library } }) {
      await show(interaction, (say) => ({ message: renderSubjects(library.subjects, screen, say) }));
    },

    async subject(interaction, { subject, screen }, { shelf: { library } }) {
      await show(interaction, (say) => ({ message: showSubject(library, subject, screen, say) }));
    },

    async chooseSubject(interaction, _action, { shelf: { library } }, [slug = '']) {
      await show(interaction, (say) => ({ message: showSubject(library, slug, 0, say) }));
    },
  },
};

export default browse;
