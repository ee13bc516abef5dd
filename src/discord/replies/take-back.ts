// "Take back" below a public message: the person who posted it and moderators may delete it.
import { PermissionFlagsBits } from 'discord.js';
import type { Posted } from '../../conversation/index.ts';
import { classify } from '../errors/index.ts';
import { acknowledge, type OnMessage, tell, voiceFor } from '../sending/index.ts';

/** Deletes the message whose button is used. */
export async function takeBack(interaction: OnMessage, { owner }: Posted): Promise<void> {
  const say = voiceFor(interaction);
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== owner && !isModerator) return tell(interaction, say('refusal.takeBack'));
  await acknowledge(interaction, () => interaction.deferUpdate());
  if (!(await isGone(interaction.deleteReply()))) await tell(interaction, say('share.takeBackFailed'));
}

/** Whether the message is deleted, now or before. Rejects if that is unknown. */
async function isGone(deleting: Promise<unknown>): Promise<boolean> {
  try {
    await deleting;
    return true;
  } catch (error) {
    const fault = classify(error);
    // After a network error it is unknown. Any other answer but "unknown message" means that the message still exists.
    if (fault.kind === 'network' || fault.kind === 'bug') throw error;
    return fault.kind === 'gone' && fault.what === 'message';
  }
}
