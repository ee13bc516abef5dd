// /help: what the bot does, what it keeps about people, and where its library lives.
import { renderHelp } from '../src/answer/index.ts';
import { createCommand, type SlashCommand, tellMessage } from '../src/discord/index.ts';

const help: SlashCommand = {
  data: createCommand('help'),

  async execute(interaction, { shelf: { library }, settingsOf }) {
    const { mentions } = settingsOf(interaction.guildId);
    await tellMessage(interaction, (say) => renderHelp(library, { mentions }, say));
  },
};

export default help;
