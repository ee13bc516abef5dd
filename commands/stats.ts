// /stats: how much was asked on this server and what came of it, for those who write its pages.
import { asWriter, showStatistics } from '../src/conversation/index.ts';
import {
  createCommand,
  describe,
  inEveryLanguage,
  openFor,
  personOf,
  type SlashCommand,
} from '../src/discord/index.ts';
import { speak } from '../src/language/index.ts';

/** Weeks that are told where nothing else is wished. */
const WEEKS = 8;

const stats: SlashCommand = {
  kind: 'slash',
  isForWriters: true,
  data: createCommand('stats').addIntegerOption((option) =>
    describe(option, 'stats.weeks').addChoices(choiceOf(4), choiceOf(8), choiceOf(13)),
  ),

  async execute(interaction, bot) {
    const { guildId: guild, channelId: channel, options } = interaction;
    const writer = { guild, channel, memory: bot, pages: bot.pages, person: personOf(interaction) };
    const opening = await asWriter(writer, ({ server }) =>
      showStatistics(
        { guild: server, memory: bot, shelf: bot.shelf },
        options.getInteger('weeks') ?? WEEKS,
        Date.now(),
      ),
    );
    await openFor(interaction, opening, bot);
  },
};

export default stats;

function choiceOf(value: 4 | 8 | 13) {
  const key = `stats.weeks.${value}` as const;
  return { name: speak()(key), name_localizations: inEveryLanguage(key), value };
}
