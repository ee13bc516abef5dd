// /random: a page that nobody asked for.
import { randomInt } from 'node:crypto';
import { echo, writePage } from '../src/answer/index.ts';
import { suggestSubjects } from '../src/conversation/index.ts';
import { answer, createCommand, describe, type SlashCommand, tell, voiceFor } from '../src/discord/index.ts';
import { findPage, findSubject } from '../src/finding/index.ts';

const random: SlashCommand = {
  kind: 'slash',
  data: createCommand('random').addStringOption((option) =>
    describe(option, 'random.subject').setMaxLength(100).setAutocomplete(true),
  ),

  async execute(interaction, bot) {
    const { library } = bot.shelf;
    const text = interaction.options.getString('subject') ?? '';
    const subject = findSubject(library, text);
    const entries = subject ? library.entriesWithin(subject.slug) : library.entries;
    const say = voiceFor(interaction);
    if (entries.length === 0) return tell(interaction, say('random.none'));
    const path = entries[randomInt(entries.length)]?.path ?? '';
    const isUnknown = text.trim() !== '' && subject === undefined;
    const found = findPage(bot.shelf, path);
    await answer(interaction, bot, (voice) => writePage(found, voice), {
      note: isUnknown ? say('random.anySubject', { subject: echo(text, 60) }) : undefined,
    });
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },
};

export default random;
