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

/** What is noted of an answer whenever it is given to somebody. */
export type Given = Pick<Reply, 'outcome' | 'asked' | 'page' | 'offered'>;

export interface Wish extends Pick<Frame, 'target' | 'reader'> {
  /** Post it for everybody. Questions back, and that there is no answer, still go to one person alone. */
  isPublic?: boolean;
  /** Said above what one person reads. */
  note?: string | undefined;
  /** Whoever asks the same in such a place is answered the same, as long as the library is as it is. */
  isRepeatable?: boolean;
}

/** Answers a command with what `write` gives in one language. */
export async function answer(
  interaction: CommandInteraction,
  surroundings: Surroundings,
  write: (say: Say) => Promise<Reply>,
  { isPublic = false, note, isRepeatable = false, ...recipient }: Wish = {},
): Promise<void> {
  const say = voiceFor(interaction);
  const response = await write(say);
  const { page, section, doubt, outcome, asked } = response;
  surroundings.outcomes.note(interaction.id, outcome);
  const { channelId: channel, guildId: guild, user } = interaction;
  await noteGiven({ person: user.id, channel, guild }, response, surroundings);
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
  const isSame = (outcome === 'answer' || outcome === 'unsure') && notes.length === 0 && !hasFiles(framed);
  if (isRepeatable && isSame) surroundings.onRepeatable?.(interaction.id, response);
  await reply(interaction, framed, audience, surroundings.draw);
}

/** Remembers what somebody is shown (ids, null where there is none), and counts it. */
export async function noteGiven(
  { person, channel, guild }: { person: string; channel: string | null; guild: string | null },
  given: Given,
  surroundings: Pick<Surroundings, 'lastShown' | 'activity'>,
): Promise<void> {
  const { page, offered, asked } = given;
  await remember(person, channel, { page: page?.key, offered, question: asked?.question }, surroundings);
  countQuestion(guild, given, surroundings);
}

function hasFiles({ picture, image, file }: Message): boolean {
  return (picture ?? image ?? file) !== undefined;
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
