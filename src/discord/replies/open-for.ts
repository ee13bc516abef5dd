// Carries out an `Opening` for a command, as `perform` does for a control. Commands can open forms and show messages only.
import type { CommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { type Opening, shownBy } from '../../conversation/index.ts';
import { askFor, audienceOf, reply, type Surroundings, voiceFor } from '../sending/index.ts';
import { writtenActions } from '../wire/index.ts';
import { announce } from './announce.ts';

/** Opens a form, or replies privately with a message. */
export async function openFor(
  interaction: CommandInteraction,
  opening: Extract<Opening, { kind: 'form' | 'message' }>,
  surroundings: Surroundings,
): Promise<void> {
  const say = voiceFor(interaction);
  switch (opening.kind) {
    case 'form':
      return askFor(interaction, opening.write(say));
    case 'message': {
      const { message } = await opening.write(say);
      await reply(interaction, message, audienceOf(interaction), surroundings.draw);
      return announce(interaction, opening, surroundings);
    }
    default:
      return opening satisfies never;
  }
}

/** The key of the page that the target message shows, read from its controls; undefined if it is not the bot's, or shows no page. */
export function pageShownIn({
  targetMessage,
  client,
}: MessageContextMenuCommandInteraction): string | undefined {
  if (targetMessage.author.id !== client.user.id) return undefined;
  const shown = shownBy(writtenActions(targetMessage.components.map((row) => row.toJSON())));
  return shown?.kind === 'page' ? shown.key : undefined;
}
