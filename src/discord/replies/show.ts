// Answers to clicks: in place where a message is one person's own, and privately where others read it too.
import type { MessageComponentInteraction } from 'discord.js';
import type { Origin } from '../../answer/index.ts';
import { type Frame, frameMessage, frameOf, type Opened, writeReply } from '../../conversation/index.ts';
import type { Say } from '../../language/index.ts';
import { actionsOf, audienceOf, audienceOfMessage, voiceFor } from './place.ts';
import { replace, reply } from './reply.ts';

export interface Change {
  /** Where one can go back to from there; where this is named and undefined, nowhere. */
  back?: Origin | undefined;
  /** Whether this settles an open question. */
  settles?: boolean;
}

/**
 * Shows something in answer to a click. What everybody reads is changed by nobody's click, but for an open question that
 * the one who asked it settles: whoever clicks there gets the rest privately.
 */
export async function show(
  interaction: MessageComponentInteraction,
  make: (say: Say) => Opened,
  change: Change = {},
): Promise<void> {
  const audience = audienceOfMessage(interaction);
  const actions = actionsOf(interaction);
  if (audience === 'public') {
    const isOwn = actions.some((one) => one.kind === 'takeBack' && one.owner === interaction.user.id);
    const say = voiceFor(interaction, 'public');
    if (change.settles && isOwn)
      return replace(interaction, writeReply(make(say).message, interaction.user.id, say));
  }
  const say = voiceFor(interaction);
  const { message, page } = make(say);
  const known = audience === 'public' ? {} : frameOf(actions);
  const frame: Frame = { ...known };
  if ('back' in change) delete frame.back;
  if (change.back) frame.back = change.back;
  const framed = frameMessage(message, page, audienceOf(interaction), frame, say);
  if (audience === 'public') await reply(interaction, framed, 'private');
  else await replace(interaction, framed);
}
