// "Share" below a private answer: posts the answer in public, and says above the private copy whether that worked.
import type { SharedAnswer } from '../../conversation/index.ts';
import {
  acknowledge,
  type OnMessage,
  type Surroundings,
  sayRefusal,
  tell,
  voiceFor,
} from '../sending/index.ts';
import { postAnswer, refuseAnswer } from './post.ts';

export async function shareFrom(
  interaction: OnMessage,
  { write, target, reader }: SharedAnswer,
  surroundings: Surroundings,
): Promise<void> {
  const say = voiceFor(interaction);
  const recipient = { target, reader };
  const response = await write(voiceFor(interaction, 'public'));
  if (response.page === undefined) return tell(interaction, say('page.gone'));
  const refused = refuseAnswer(interaction, surroundings, recipient);
  if (refused) return tell(interaction, sayRefusal(refused, say));
  await acknowledge(interaction, () => interaction.deferUpdate());
  const refusal = await postAnswer(interaction, surroundings, response, recipient);
  const content = refusal ? sayRefusal(refusal, say) : say('share.done');
  await interaction.editReply({ content, allowedMentions: { parse: [] } });
}
