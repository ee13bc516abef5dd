// /browse: the subjects, and a subject's questions.
import { showSubject } from '../src/answer/index.ts';
import { suggestSubjects } from '../src/conversation/index.ts';
import { createCommand, describe, type SlashCommand, tellMessage } from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';

/** The command under one of its names. */
export function createBrowse(name: 'browse' | 'subjects'): SlashCommand {
  return {
    kind: 'slash',
    data: createCommand(name).addStringOption((option) =>
      describe(option, 'browse.subject').setMaxLength(100).setAutocomplete(true),
    ),

    async execute(interaction, bot) {
      const { library } = bot.shelf;
      const subject = findSubject(library, interaction.options.getString('subject') ?? '');
      await tellMessage(interaction, bot, (say) => showSubject(library, subject?.slug ?? '', 0, say));
    },

    autocomplete(interaction, { shelf }) {
      return suggestSubjects(shelf, interaction.options.getFocused());
    },
  };
}

export default createBrowse('browse');
