// Answers to commands: privately, or for everybody where that is wished and there is an answer.
import type { CommandInteraction } from 'discord.js';
import { addNote, type Message, type Reply } from '../../answer/index.ts';
import {
  type AskedHere,
  countQuestion,
  type Frame,
  frameMessage,
  noteQuestion,
  sayKept,
} from '../../conversation/index.ts';
import type { Say } from '../../language/index.ts';
import { audienceOf, reply, type Surroundings, sayRefusal, voiceFor } from '../sending/index.ts';
import { postAnswer, refuseAnswer } from './post.ts';
import { remember } from './remember.ts';

export interface Wish extends Pick<Frame, 'target' | 'reader'> {
  /** Post it for everybody. Questions back, and that there is no answer, still go to one person alone. */
  isPublic?: boolean;
  /** Said above what one person reads. */
  note?: string | undefined;
}

/** Answers a command with what `write` gives in one language. */
export async function answer(
  interaction: CommandInteraction,
  surroundings: Surroundings,
  write: (say: Say) => Promise<Reply>,
  { isPublic = false, note, ...recipient }: Wish = {},
): Promise<void> {
  const say = voiceFor(interaction);
  const response = await write(say);
  const { page, section, offered, doubt, outcome, asked } = response;
  surroundings.outcomes.note(interaction.id, outcome);
  const shown = { page: page?.key, offered, question: asked?.question };
  await remember(interaction.user.id, interaction.channelId, shown, surroundings);
  countQuestion(interaction.guildId, response, surroundings);
  const kept =
    outcome === 'missing' && asked
      ? await noteQuestion(askedHere(interaction, surroundings), asked)
      : undefined;
  const audience = audienceOf(interaction);
  const notes = note ? [note] : [];
  if (isPublic && page && audience !== 'direct') {
    const refusal =
      refuseAnswer(interaction, surroundings, recipient) ??
      (await postAnswer(interaction, surroundings, await write(voiceFor(interaction, 'public')), recipient));
    if (refusal === undefined) return;
    notes.push(sayRefusal(refusal, say));
  }
  const message = addNote(
    kept === undefined ? response.shown : sayKept(response.shown, kept, say),
    notes.join('\n'),
  );
  const frame = { ...recipient, section, ...(doubt ? { doubt } : {}) };
  const framed = frameMessage(message, page?.key, audience, frame, say);
  await reply(interaction, framed, audience, surroundings.draw);
}

/** Where a question was asked. */
function askedHere(
  { guildId: guild, channelId: channel, user }: CommandInteraction,
  memory: Surroundings,
): AskedHere {
  return { memory, guild, channel, person: user.id };
}

/** Shows one person a message that is no page. */
export async function tellMessage(
  interaction: CommandInteraction,
  { draw }: Surroundings,
  write: (say: Say) => Message,
): Promise<void> {
  await reply(interaction, write(voiceFor(interaction)), audienceOf(interaction), draw);
}
