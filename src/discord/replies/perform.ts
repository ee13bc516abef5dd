// Carries out an `Opening`, that is, what a control leads to.
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Opening } from '../../conversation/index.ts';
import { acknowledge, askFor, onMessage, type Surroundings, voiceFor } from '../sending/index.ts';
import { sendDirect } from './send-direct.ts';
import { shareFrom } from './share.ts';
import { show } from './show.ts';
import { takeBack } from './take-back.ts';

/** Carries out what a click, a choice or a submitted form leads to. */
export async function perform(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  opening: Opening,
  surroundings: Surroundings,
): Promise<void> {
  switch (opening.kind) {
    case 'message':
      return show(interaction, opening, surroundings);
    case 'form':
      // Discord does not allow a form as the response to a form.
      if (interaction.isModalSubmit()) throw new Error('a form leads to another form');
      return askFor(interaction, opening.write(voiceFor(interaction)));
    case 'share':
      return shareFrom(requireMessage(interaction), opening, surroundings);
    case 'direct':
      return sendDirect(requireMessage(interaction), opening, surroundings);
    case 'takeBack':
      return takeBack(requireMessage(interaction), opening);
    case 'noted': {
      const origin = requireMessage(interaction);
      await acknowledge(origin, () => origin.deferUpdate());
      return surroundings.quizzes.wake();
    }
    default:
      return opening satisfies never;
  }
}

function requireMessage(interaction: MessageComponentInteraction | ModalSubmitInteraction) {
  const origin = onMessage(interaction);
  if (origin === undefined)
    throw new Error('a form that a command opened has no message to share or take back');
  return origin;
}
