// /progress: how far somebody has got in each subject.
import { showProgress } from '../src/conversation/index.ts';
import { createCommand, personOf, type SlashCommand, tellMessage } from '../src/discord/index.ts';

const progress: SlashCommand = {
  kind: 'slash',
  data: createCommand('progress'),

  async execute(interaction, bot) {
    const { library } = bot.shelf;
    const learner = { library, memory: bot, person: personOf(interaction).id, now: Date.now() };
    await tellMessage(interaction, bot, await showProgress(learner));
  },
};

export default progress;
