// "Take back" below what was posted for everybody: whoever asked for it may delete it, and moderators may.
import { PermissionFlagsBits, Routes } from 'discord.js';
import type { Posted } from '../../conversation/index.ts';
import { classify } from '../errors/index.ts';
import { acknowledge } from './acknowledge.ts';
import { type OnMessage, voiceFor } from './place.ts';
import { tell } from './reply.ts';

/** Deletes the message whose button is used, and the others that were posted with it. */
export async function takeBack(interaction: OnMessage, { owner, others }: Posted): Promise<void> {
  const say = voiceFor(interaction);
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== owner && !isModerator) return tell(interaction, say('refusal.takeBack'));
  await acknowledge(interaction, () => interaction.deferUpdate());
  const { channelId: channel, client } = interaction;
  const deleted = await Promise.all(
    others.map((id) => isGone(client.rest.delete(Routes.channelMessage(channel ?? '', id)))),
  );
  const areGone = (await isGone(interaction.deleteReply())) && deleted.every(Boolean);
  if (!areGone) await tell(interaction, say('share.takeBackRest'));
}

/** Whether a deletion came true, or had come true before. Rejects where it is not known. */
async function isGone(deleting: Promise<unknown>): Promise<boolean> {
  try {
    await deleting;
    return true;
  } catch (error) {
    const fault = classify(error);
    // Without an answer it is not known; anything that Discord says but this means that it is still there.
    if (fault.kind === 'network' || fault.kind === 'bug') throw error;
    return fault.kind === 'gone' && fault.what === 'message';
  }
}
