// "Answer this message", in the menu of every message: finds the question in it.
import { quote, write } from '../src/answer/index.ts';
import { searchedOn } from '../src/conversation/index.ts';
import {
  answer,
  createMessageCommand,
  linkTo,
  type MessageCommand,
  placeOf,
  tell,
  voiceFor,
} from '../src/discord/index.ts';
import { findQuestion } from '../src/finding/index.ts';

const answerMessage: MessageCommand = {
  kind: 'message',
  data: createMessageCommand('answer'),

  async execute(interaction, bot) {
    const { targetMessage, channelId, guildId } = interaction;
    const settings = await bot.settings.settingsOf(placeOf(interaction, bot));
    const say = voiceFor(interaction);
    const shelf = searchedOn(guildId, bot.shelf, settings, bot);
    const finding = await findQuestion(shelf, targetMessage.content);
    if (finding === undefined || finding.kind === 'smallTalk') return tell(interaction, say('message.empty'));
    const target = { channel: channelId, message: targetMessage.id };
    await answer(interaction, bot, (voice) => write(finding, voice), {
      target,
      // Offers, and that there is no answer, repeat the question themselves.
      note:
        finding.kind === 'page'
          ? `${say('message.question', { link: linkTo(guildId, target) })}\n${quote(finding.question)}`
          : undefined,
    });
  },
};

export default answerMessage;
