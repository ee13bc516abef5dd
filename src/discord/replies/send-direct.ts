// "Send to my messages" below a private answer: sends the answer to the person's direct messages, and says above the private copy whether
// that worked.
import { frameMessage, type SentAnswer, withoutPicture } from '../../conversation/index.ts';
import { isWithin } from '../../waiting.ts';
import { classify, report } from '../errors/index.ts';
import {
  acknowledge,
  type OnMessage,
  postOnce,
  type Refusal,
  refusalOf,
  type Surroundings,
  sayRefusal,
  tell,
  voiceFor,
} from '../sending/index.ts';
import { openDirect } from './notify.ts';
import { remember } from './remember.ts';

/** A picture that takes longer, in milliseconds, is left out. */
const DRAWING_TIMEOUT = 5000;

export async function sendDirect(
  interaction: OnMessage,
  { write }: SentAnswer,
  surroundings: Surroundings,
): Promise<void> {
  const say = voiceFor(interaction);
  const response = await write(say);
  if (response.page === undefined) return tell(interaction, say('page.gone'));
  await acknowledge(interaction, () => interaction.deferUpdate());
  const message = frameMessage(response.shown, response.page.key, 'direct', {}, say);
  const drawing = surroundings.draw(message);
  const drawn = (await isWithin(drawing, DRAWING_TIMEOUT)) ? await drawing : withoutPicture(message);
  const refusal = await transmit(interaction, surroundings, async () => {
    const channel = await openDirect(interaction.client, interaction.user.id);
    await postOnce(interaction.client, { channel, nonce: `${interaction.id}-d` }, drawn, surroundings.ended);
    await remember(interaction.user.id, channel, { page: response.page?.key }, surroundings);
  });
  const content = refusal ? sayRefusal(refusal, say) : say('keep.done');
  await interaction.editReply({ content, allowedMentions: { parse: [] } });
}

/** Returns why Discord refused it; undefined if it did not. */
async function transmit(
  { id }: OnMessage,
  { log }: Surroundings,
  act: () => Promise<void>,
): Promise<Refusal | undefined> {
  try {
    await act();
  } catch (error) {
    const refusal = refusalOf(classify(error));
    if (refusal === undefined) throw error;
    report(log, error, { interaction: id }, 'an answer could not be sent to direct messages');
    return refusal;
  }
  return undefined;
}
