// "Take back" below what was posted for everybody: whoever asked for it may delete it, and moderators may.
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
