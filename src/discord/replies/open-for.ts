// What a command leads to: the same values as a control does, as far as a command can.
import type { CommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { type Opening, shownBy } from '../../conversation/index.ts';
import { askFor, audienceOf, reply, type Surroundings, voiceFor } from '../sending/index.ts';
import { writtenActions } from '../wire/index.ts';
import { announce } from './announce.ts';

/** Shows somebody who used a command a form, or a message that they alone read. */
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

/** The key of the page that a message of the bot shows, by its controls; undefined for all other messages. */
export function pageShownIn({
  targetMessage,
  client,
}: MessageContextMenuCommandInteraction): string | undefined {
  if (targetMessage.author.id !== client.user.id) return undefined;
  const shown = shownBy(writtenActions(targetMessage.components.map((row) => row.toJSON())));
  return shown?.kind === 'page' ? shown.key : undefined;
}
