// /unanswered: what people asked on this server and found no answer to, for those who write its pages.
import { asWriter, listQuestions, suggestSubjects } from '../src/conversation/index.ts';
import {
  createCommand,
  describe,
  inEveryLanguage,
  openFor,
  personOf,
  type SlashCommand,
} from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';

const unanswered: SlashCommand = {
  kind: 'slash',
  isForWriters: true,
  data: createCommand('unanswered')
    .addStringOption((option) =>
      describe(option, 'unanswered.subject').setMaxLength(100).setAutocomplete(true),
    )
    .addIntegerOption((option) =>
      describe(option, 'unanswered.age').addChoices(choiceOf('week', 7), choiceOf('month', 30)),
    ),

  async execute(interaction, bot) {
    const { guildId: guild, channelId: channel, options } = interaction;
    const writer = { guild, channel, memory: bot, pages: bot.pages, person: personOf(interaction) };
    const subject = findSubject(bot.shelf.library, options.getString('subject') ?? '')?.slug;
    const days = options.getInteger('asked') ?? undefined;
    const opening = await asWriter(writer, (workspace) =>
      listQuestions(
        { workspace, memory: bot, shelf: bot.shelf },
        { screen: 0, ...(subject === undefined ? {} : { subject }), ...(days === undefined ? {} : { days }) },
      ),
    );
    await openFor(interaction, opening, bot);
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },
};

export default unanswered;

function choiceOf(age: 'week' | 'month', value: number) {
  const key = `unanswered.age.${age}` as const;
  return { name: speak()(key), name_localizations: inEveryLanguage(key), value };
}
