// /subjects: what the library is about.
import { renderSubjects } from '../src/answer/index.ts';
import { createCommand, type SlashCommand, tellMessage } from '../src/discord/index.ts';

const subjects: SlashCommand = {
  kind: 'slash',
  data: createCommand('subjects'),

  async execute(interaction, bot) {
    const { library } = bot.shelf;
    await tellMessage(interaction, bot, (say) => renderSubjects(library.subjects, 0, say));
  },
};

export default subjects;
