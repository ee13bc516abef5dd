// /random: a page that nobody asked for.
import { echo } from '../src/answer/index.ts';
import { pickRandom, suggestSubjects } from '../src/conversation/index.ts';
import { answer, createCommand, describe, type SlashCommand, tell, voiceFor } from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';

const random: SlashCommand = {
  kind: 'slash',
  data: createCommand('random').addStringOption((option) =>
    describe(option, 'random.subject').setMaxLength(100).setAutocomplete(true),
  ),

  async execute(interaction, bot) {
    const text = interaction.options.getString('subject') ?? '';
    const subject = findSubject(bot.shelf.library, text);
    const say = voiceFor(interaction);
    const write = pickRandom(bot.shelf, subject?.slug);
    if (write === undefined) return tell(interaction, say('random.none'));
    const isUnknown = text.trim() !== '' && subject === undefined;
    await answer(interaction, bot, write, {
      note: isUnknown ? say('random.anySubject', { subject: echo(text, 60) }) : undefined,
    });
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },
};

export default random;
