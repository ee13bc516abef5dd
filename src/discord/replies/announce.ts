// Announcements: messages that are posted in another channel along with a reply, such as a changed setting in the server's log channel.
import type { BaseInteraction } from 'discord.js';
import type { ShownMessage } from '../../conversation/index.ts';
import { report } from '../errors/index.ts';
import { postOnce, type Surroundings, tell, voiceFor } from '../sending/index.ts';

/** Posts the announcement, if there is one. If Discord refuses it, the person is told. */
export async function announce(
  interaction: BaseInteraction,
  { announcement }: Pick<ShownMessage, 'announcement'>,
  { draw, log, ended }: Surroundings,
): Promise<void> {
  if (announcement === undefined) return;
  const { channel, write, refused } = announcement;
  try {
    const drawn = await draw(write(voiceFor(interaction, 'public')));
    await postOnce(interaction.client, { channel, nonce: interaction.id }, drawn, ended);
  } catch (error) {
    report(log, error, { interaction: interaction.id }, 'an announcement could not be posted');
    await tell(interaction, refused(voiceFor(interaction)));
  }
}
