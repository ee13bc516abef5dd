// "Answer this message", in the menu of every message: finds the question in it.
import { quote } from '../src/answer/index.ts';
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

const answerMessage: MessageCommand = {
  kind: 'message',
  data: createMessageCommand('answer'),

  async execute(interaction, bot) {
    const { targetMessage, channelId, guildId } = interaction;
    const settings = await bot.settings.settingsOf(placeOf(interaction, bot));
    const say = voiceFor(interaction);
    const answered = await bot.answering.answer({
      said: { as: 'message', text: targetMessage.content },
      shelf: bot.shelf,
      searched: searchedOn(guildId, bot.shelf, settings, bot),
      say,
    });
    if (answered === undefined || answered.kind === 'smallTalk')
      return tell(interaction, say('message.empty'));
    const target = { channel: channelId, message: targetMessage.id };
    await answer(interaction, bot, answered.write, {
      target,
      // Offers, and that there is no answer, repeat the question themselves.
      note:
        answered.kind === 'page'
          ? `${say('message.question', { link: linkTo(guildId, target) })}\n${quote(answered.question)}`
          : undefined,
    });
  },
};

export default answerMessage;
