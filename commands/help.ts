// /help: what the bot does, what it keeps about people, and where its library lives.
import { renderHelp } from '../src/answer/index.ts';
import { admitWriter, managesServer } from '../src/conversation/index.ts';
import {
  type Command,
  commandIdsOf,
  createCommand,
  personOf,
  placeOf,
  type SlashCommand,
  tellMessage,
} from '../src/discord/index.ts';

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
    const usable = bot.commands.filter(
      (command) =>
        (isWriter || !isForWriters(command)) &&
        (isManager || (command.data.default_member_permissions ?? null) === null),
    );
    const commands = usable.map(({ data }) => data.name);
    const ids = commandIdsOf(interaction.client);
    await tellMessage(interaction, bot, (say) =>
      renderHelp(bot.shelf.library, { commands, ids, mentions, keepQuestions }, say),
    );
  },
};

export default help;

function isForWriters(command: Command): boolean {
  return command.kind === 'slash' && command.isForWriters === true;
}
