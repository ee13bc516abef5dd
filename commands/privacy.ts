// /privacy: what is kept about the person who asks, and what they can do about it.
import { openPrivacyView } from '../src/conversation/index.ts';
import { createCommand, openFor, personOf, type SlashCommand } from '../src/discord/index.ts';

const privacy: SlashCommand = {
  kind: 'slash',
  data: createCommand('privacy'),

  async execute(interaction, bot) {
    const asking = { memory: bot, person: personOf(interaction) };
    await openFor(interaction, await openPrivacyView(asking), bot);
  },
};

export default privacy;
