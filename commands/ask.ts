// /ask: the page that answers a question, and the way from there to others.
import { type Origin, renderNone, write } from '../src/answer/index.ts';
import { openOrigin, openPart } from '../src/conversation/index.ts';
import {
  answer,
  createCommand,
  describe,
  inEveryLanguage,
  type SlashCommand,
  show,
  suggestQuestions,
  suggestSubjects,
} from '../src/discord/index.ts';
import { find } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';

const ask: SlashCommand = {
  data: createCommand('ask')
    .addStringOption((option) =>
      describe(option, 'ask.question').setRequired(true).setMaxLength(1000).setAutocomplete(true),
    )
    .addStringOption((option) => describe(option, 'ask.subject').setMaxLength(100).setAutocomplete(true))
    .addStringOption((option) =>
      describe(option, 'ask.visibility').addChoices(choiceOf('private'), choiceOf('public')),
    ),

  async execute(interaction, bot) {
    const question = interaction.options.getString('question', true);
    const subject = interaction.options.getString('subject') ?? '';
    const visibility =
      interaction.options.getString('visibility') ?? bot.settingsOf(interaction.guildId).answers;
    const finding = await find(bot.shelf, question, subject);
    await answer(interaction, bot, (say) => write(finding, say), {
      isPublic: visibility === 'public',
    });
  },

  autocomplete(interaction, { shelf }) {
    const { name, value } = interaction.options.getFocused(true);
    const subject = interaction.options.getString('subject') ?? '';
    return name === 'subject' ? suggestSubjects(shelf, value) : suggestQuestions(shelf, value, subject);
  },

  controls: {
    async part(interaction, { page, part }, { shelf }) {
      await show(interaction, (say) => openPart(shelf, page, part, say));
    },

    async jump(interaction, { page }, { shelf }, [part = '']) {
      await show(interaction, (say) => openPart(shelf, page, Number(part), say));
    },

    async choose(interaction, { from }, { shelf }, [key = '']) {
      const settles = from?.kind === 'candidates';
      await show(interaction, (say) => openPart(shelf, key, 0, say), { back: from, settles });
    },

    async back(interaction, { to }, { shelf }) {
      const trail = to.kind === 'pages' ? to.keys.slice(0, -1) : [];
      const back: Origin | undefined = trail.length > 0 ? { kind: 'pages', keys: trail } : undefined;
      await show(interaction, (say) => openOrigin(shelf, to, say), { back });
    },

    async none(interaction, { first }, { shelf: { library }, memory }) {
      const isKept = await memory.noteGap({ guild: interaction.guildId, declined: first });
      const nearest = library.entryWithKey(first)?.subjects[0];
      const { site } = library;
      await show(interaction, (say) => ({ message: renderNone({ nearest, isKept, site }, say) }), {
        settles: true,
      });
    },
  },
};

export default ask;

function choiceOf(value: 'private' | 'public') {
  const key = `ask.visibility.${value}` as const;
  return { name: speak()(key), name_localizations: inEveryLanguage(key), value };
}
