// Answers to clicks: in place where a message is one person's own, and privately where others read it too.
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import {
  type Frame,
  frameMessage,
  frameOf,
  type ShownMessage,
  writeReply,
} from '../../conversation/index.ts';
import { actionsOf, audienceOf, audienceOfMessage, onMessage, voiceFor } from './place.ts';
import { replace, reply } from './reply.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Shows something in answer to a click or a submitted form. What everybody reads is changed by nobody's click, but for an open
 * question that the one who asked it settles: whoever clicks there gets the rest privately.
 */
export async function show(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  shown: ShownMessage,
  { draw }: Surroundings,
): Promise<void> {
  const origin = onMessage(interaction);
  const actions = origin === undefined ? [] : actionsOf(origin);
  if (origin !== undefined && audienceOfMessage(origin) !== 'public')
    return replace(origin, await writeFramed(interaction, shown, frameOf(actions)), draw);
  const isOwn = actions.some((one) => one.kind === 'takeBack' && one.owner === interaction.user.id);
  if (origin === undefined || !shown.settles || !isOwn)
    return reply(interaction, await writeFramed(interaction, shown, {}), 'private', draw);
  const say = voiceFor(interaction, 'public');
  await replace(origin, writeReply((await shown.write(say)).message, interaction.user.id, say), draw);
}

/** The message with the frame that is known of the one before it, as far as it is kept. */
async function writeFramed(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  { write, back }: ShownMessage,
  { back: before, ...known }: Frame,
) {
  const say = voiceFor(interaction);
  const { message, page } = await write(say);
  const next = back === 'nowhere' ? undefined : (back ?? before);
  return frameMessage(message, page, audienceOf(interaction), next ? { ...known, back: next } : known, say);
}
