// Replies to clicks and forms: a private message is replaced, and below a public one the reply is a private message.
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import {
  type Frame,
  frameMessage,
  frameOf,
  leadBack,
  type ShownMessage,
  writeReply,
} from '../../conversation/index.ts';
import {
  actionsOf,
  audienceOf,
  audienceOfMessage,
  onMessage,
  replace,
  reply,
  type Surroundings,
  voiceFor,
} from '../sending/index.ts';
import { announce } from './announce.ts';
import { notify } from './notify.ts';
import { remember } from './remember.ts';

/**
 * Shows a message in response to a click or a submitted form. A public message is replaced in one case only: it offers several pages, and the
 * person who asked chooses one. In all other cases, and for messages that stand beside an answer, the reply is private.
 */
export async function show(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  shown: ShownMessage,
  surroundings: Surroundings,
): Promise<void> {
  await showIt(interaction, shown, surroundings);
  await announce(interaction, shown, surroundings);
  const { client, id } = interaction;
  const { log, ended } = surroundings;
  await notify(shown.notices ?? [], { client, id, say: voiceFor(interaction, 'public'), log, ended });
}

async function showIt(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  shown: ShownMessage,
  surroundings: Surroundings,
): Promise<void> {
  const { draw } = surroundings;
  const origin = onMessage(interaction);
  const actions = origin === undefined ? [] : actionsOf(origin);
  if (shown.isBeside) {
    const { message } = await shown.write(voiceFor(interaction));
    return reply(interaction, message, 'private', draw);
  }
  if (origin !== undefined && audienceOfMessage(origin) !== 'public')
    return replace(origin, await writeFramed(interaction, shown, frameOf(actions), surroundings), draw);
  const isOwn = actions.some((one) => one.kind === 'takeBack' && one.owner === interaction.user.id);
  if (origin === undefined || !shown.settles || !isOwn)
    return reply(interaction, await writeFramed(interaction, shown, {}, surroundings), 'private', draw);
  const say = voiceFor(interaction, 'public');
  const opened = await shown.write(say);
  await remember(interaction.user.id, interaction.channelId, opened, surroundings);
  await replace(origin, writeReply(opened.message, opened.page, interaction.user.id, say), draw);
}

/** Writes the message, with those controls of the previous message's frame that carry over. */
async function writeFramed(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  { write, back }: ShownMessage,
  { back: before, ...known }: Frame,
  surroundings: Surroundings,
) {
  const say = voiceFor(interaction);
  const opened = await write(say);
  await remember(interaction.user.id, interaction.channelId, opened, surroundings);
  const { message, page, section } = opened;
  const next = leadBack(back, before);
  const frame = { ...known, section, ...(next ? { back: next } : {}) };
  return frameMessage(message, page, audienceOf(interaction), frame, say);
}
