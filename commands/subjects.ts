// /subjects: what the library is about.
import { renderSubjects } from '../src/answer/index.ts';
import { createCommand, type SlashCommand, tellMessage } from '../src/discord/index.ts';

const subjects: SlashCommand = {
  data: createCommand('subjects'),

  async execute(interaction, { shelf: { library } }) {
    await tellMessage(interaction, (say) => renderSubjects(library.subjects, 0, say));
  },
};

export default subjects;
