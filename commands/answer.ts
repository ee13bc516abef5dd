// "Answer this message", in the menu of every message: finds the question in it.
import { quote } from '../src/answer/index.ts';
import { findQuestion } from '../src/conversation/index.ts';
import {
  answer,
  createMessageCommand,
  linkTo,
  type MessageCommand,
  tell,
  voiceFor,
} from '../src/discord/index.ts';

const answerMessage: MessageCommand = {
  data: createMessageCommand('answer'),

  async answer(interaction, bot) {
    const { targetMessage, channelId, guildId } = interaction;
    const say = voiceFor(interaction);
    const found = findQuestion(bot.shelf, targetMessage.content, say);
    if (found === undefined) return tell(interaction, say('message.empty'));
    const target = { channel: channelId, message: targetMessage.id };
    const { question, response } = found;
    await answer(interaction, bot, () => response, {
      target,
      // Offers, and that there is no answer, repeat the question themselves.
      note:
        response.page && `${say('message.question', { link: linkTo(guildId, target) })}\n${quote(question)}`,
    });
  },
};

export default answerMessage;
