// /ask: the page that answers a question.
import { answerWith, type Message, respond } from '../src/answer/index.ts';
import {
  type Command,
  createCommand,
  describe,
  first,
  replace,
  reply,
  suggestQuestions,
  suggestSubjects,
} from '../src/discord/index.ts';
import type { Shelf } from '../src/shelf/index.ts';

const ask: Command = {
  data: createCommand('ask')
    .addStringOption((option) =>
      describe(option, 'ask.question').setRequired(true).setMaxLength(1000).setAutocomplete(true),
    )
    .addStringOption((option) => describe(option, 'ask.subject').setMaxLength(100).setAutocomplete(true)),

  async execute(interaction, { shelf }) {
    const question = interaction.options.getString('question', true);
    const subject = interaction.options.getString('subject') ?? '';
    await reply(interaction, first(respond(shelf, question, subject)));
  },

  autocomplete(interaction, { shelf }) {
    const { name, value } = interaction.options.getFocused(true);
    const subject = interaction.options.getString('subject') ?? '';
    return name === 'subject' ? suggestSubjects(shelf, value) : suggestQuestions(shelf, value, subject);
  },

  controls: {
    async part(interaction, { page, part }, { shelf }) {
      await replace(interaction, partOf(shelf, page, part));
    },

    async jump(interaction, { page }, { shelf }, [part = '']) {
      await replace(interaction, partOf(shelf, page, Number(part)));
    },

    async choose(interaction, _action, { shelf }, [key = '']) {
      const path = shelf.library.entryWithKey(key)?.path ?? '';
      await replace(interaction, first(answerWith(shelf, path)));
    },
  },
};

export default ask;

/** A part of a page, or its last one: the page may have become shorter since the control was made. */
function partOf(shelf: Shelf, key: string, part: number): Message {
  const { messages } = answerWith(shelf, shelf.library.entryWithKey(key)?.path ?? '');
  return messages[Math.min(part, messages.length - 1)] ?? first({ messages, first: 0 });
}
