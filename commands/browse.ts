// /browse: the subjects, and a subject's questions.
import { findSubject, type Message, renderSubject, renderSubjects } from '../src/answer/index.ts';
import {
  type Command,
  createCommand,
  describe,
  replace,
  reply,
  suggestSubjects,
} from '../src/discord/index.ts';
import type { Library } from '../src/library/index.ts';

const browse: Command = {
  data: createCommand('browse').addStringOption((option) =>
    describe(option, 'browse.subject').setMaxLength(100).setAutocomplete(true),
  ),

  async execute(interaction, { shelf: { library } }) {
    const text = interaction.options.getString('subject') ?? '';
    const subject = findSubject(library, text);
    await reply(interaction, subject ? showSubject(library, subject.slug, 0) : showSubjects(library, 0));
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },

  controls: {
    async subjects(interaction, { screen }, { shelf: { library } }) {
      await replace(interaction, showSubjects(library, screen));
    },

    async subject(interaction, { subject, screen }, { shelf: { library } }) {
      await replace(interaction, showSubject(library, subject, screen));
    },

    async chooseSubject(interaction, _action, { shelf: { library } }, [slug = '']) {
      await replace(interaction, showSubject(library, slug, 0));
    },
  },
};

export default browse;

function showSubjects(library: Library, screen: number): Message {
  return renderSubjects(library.subjects, screen);
}

/** A subject that is no longer there gives way to the list of those that are. */
function showSubject(library: Library, slug: string, screen: number): Message {
  const subject = library.subjects.find((one) => one.slug === slug);
  return subject ? renderSubject(subject, library.entriesOf(slug), screen) : showSubjects(library, 0);
}
