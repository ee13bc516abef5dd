// /share: an answer for everybody to read, in one step or after it was read; and taking it back.
import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import { write, writePage } from '../src/answer/index.ts';
import {
  acknowledge,
  answer,
  type Bot,
  createCommand,
  describe,
  postAnswer,
  type Recipient,
  refuseAnswer,
  type SlashCommand,
  sayRefusal,
  suggestQuestions,
  takeBack,
  tell,
  voiceFor,
} from '../src/discord/index.ts';
import { find, findPageByKey } from '../src/finding/index.ts';

const share: SlashCommand = {
  data: createCommand('share')
    .addStringOption((option) =>
      describe(option, 'share.question').setRequired(true).setMaxLength(1000).setAutocomplete(true),
    )
    .addUserOption((option) => describe(option, 'share.for')),

  async execute(interaction, bot) {
    const question = interaction.options.getString('question', true);
    const reader = interaction.options.getUser('for')?.id;
    const finding = await find(bot.shelf, question);
    await answer(interaction, bot, (say) => write(finding, say), {
      isPublic: true,
      ...(reader ? { reader } : {}),
    });
  },

  autocomplete(interaction, { shelf }) {
    return suggestQuestions(shelf, interaction.options.getFocused());
  },

  controls: {
    async share(interaction, { page, target, reader }, bot) {
      await sharePage(interaction, bot, page, { target, reader });
    },

    async shareFor(interaction, { page, target }, bot, [reader]) {
      await sharePage(interaction, bot, page, { target, reader });
    },

    async takeBack(interaction, { owner, others }) {
      const say = voiceFor(interaction);
      const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
      if (interaction.user.id !== owner && !isModerator) return tell(interaction, say('refusal.takeBack'));
      if (!(await takeBack(interaction, others))) await tell(interaction, say('share.takeBackRest'));
    },
  },
};

export default share;

/** Posts a page; the person who shares it reads above their own copy what came of it. */
async function sharePage(
  interaction: MessageComponentInteraction,
  bot: Bot,
  key: string,
  recipient: Recipient,
): Promise<void> {
  const say = voiceFor(interaction);
  const found = findPageByKey(bot.shelf, key);
  if (found === undefined) return tell(interaction, say('page.gone'));
  const refused = refuseAnswer(interaction, bot, recipient);
  if (refused) return tell(interaction, sayRefusal(refused, say));
  await acknowledge(interaction, () => interaction.deferUpdate());
  const refusal = await postAnswer(interaction, writePage(found, voiceFor(interaction, 'public')), recipient);
  const content = refusal ? sayRefusal(refusal, say) : say('share.done');
  await interaction.editReply({ content, allowedMentions: { parse: [] } });
}
