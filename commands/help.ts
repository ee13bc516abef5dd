// /help: what the bot does, what it keeps about people, and where its library lives.
import { renderHelp } from '../src/answer/index.ts';
import { admitWriter, managesServer } from '../src/conversation/index.ts';
import {
  commandIdsOf,
  createCommand,
  personOf,
  placeOf,
  type SlashCommand,
  tellMessage,
} from '../src/discord/index.ts';

/** Commands that only work for whoever writes a server's pages, and for whoever manages a server. */
const FOR_WRITERS: readonly string[] = ['page', 'unanswered', 'stats'];
const FOR_MANAGERS: readonly string[] = ['settings', 'daily'];

const help: SlashCommand = {
  kind: 'slash',
  data: createCommand('help'),

  async execute(interaction, bot) {
    const { mentions, keepQuestions } = await bot.settings.settingsOf(placeOf(interaction, bot));
    const { guildId: guild, channelId: channel } = interaction;
    const person = personOf(interaction);
    const writer = await admitWriter({ guild, channel, memory: bot, pages: bot.pages, person });
    const isWriter = writer.kind === 'admitted';
    const isManager = guild !== null && managesServer({ person, guild });
    const commands = bot.commandNames.filter(
      (name) => (isWriter || !FOR_WRITERS.includes(name)) && (isManager || !FOR_MANAGERS.includes(name)),
    );
    const ids = commandIdsOf(interaction.client);
    await tellMessage(interaction, bot, (say) =>
      renderHelp(bot.shelf.library, { commands, ids, mentions, keepQuestions }, say),
    );
  },
};

export default help;
