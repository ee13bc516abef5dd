// Answers commands with pages: privately or, if that is asked for and a page was found, in public.
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
import {
  audienceOf,
  type Given,
  type IsSameAfter,
  reply,
  type Surroundings,
  sayRefusal,
  voiceFor,
} from '../sending/index.ts';
import { postAnswer, refuseAnswer } from './post.ts';
import { remember } from './remember.ts';

export interface Wish extends Pick<Frame, 'target' | 'reader'> {
  /** Post the answer for everybody. An offer of several pages, and that there is no answer, are still private. */
  isPublic?: boolean;
  /** A text above the private reply. */
  note?: string | undefined;
  /** Under which conditions the answer may be cached; absent if it must not be. */
  repeats?: Repeats | undefined;
}

export interface Repeats {
  isSameAfter: IsSameAfter;
  /** Whether unanswered questions are stored there. Then "no answer" is not cached, since it has a button of its own for each person. */
  areKept: boolean;
}

/** Answers a command with what `write` gives for a language. */
export async function answer(
  interaction: CommandInteraction,
  surroundings: Surroundings,
  write: (say: Say) => Promise<Reply>,
  { isPublic = false, note, repeats, ...recipient }: Wish = {},
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
  const isForAll =
    outcome === 'answer' || outcome === 'unsure' || (outcome === 'missing' && repeats?.areKept === false);
  const isSame = isForAll && response.isMakeshift !== true && notes.length === 0 && !hasFiles(framed);
  const { onRepeatable } = surroundings;
  if (onRepeatable && repeats && isSame)
    onRepeatable(interaction.id, { ...givenOf(response), isSameAfter: repeats.isSameAfter });
  await reply(interaction, framed, audience, surroundings.draw);
}

/** Remembers what a person is shown, and counts the question. All arguments are ids; `channel` and `guild` may be null. */
export async function noteGiven(
  { person, channel, guild }: { person: string; channel: string | null; guild: string | null },
  given: Given,
  surroundings: Pick<Surroundings, 'lastShown' | 'activity'>,
): Promise<void> {
  const { page, offered, asked } = given;
  await remember(person, channel, { page: page?.key, offered, question: asked?.question }, surroundings);
  countQuestion(guild, given, surroundings);
}

/** The part of a reply that is noted. It leaves out the page's text, because it stays in a cache. */
function givenOf({ outcome, asked, page, offered }: Reply): Given {
  const shown = page && { path: page.path, key: page.key, title: page.title, subjects: page.subjects };
  return {
    ...(outcome && { outcome }),
    ...(asked && { asked }),
    ...(shown && { page: shown }),
    ...(offered && { offered }),
  };
}

function hasFiles({ picture, image, file }: Message): boolean {
  return (picture ?? image ?? file) !== undefined;
}

/** The place and person of a question, for storing it. */
function askedHere(
  { guildId: guild, channelId: channel, user }: CommandInteraction,
  memory: Surroundings,
): AskedHere {
  return { memory, guild, channel, person: user.id };
}

/** Replies privately with a message that is not an answer, such as a list. */
export async function tellMessage(
  interaction: CommandInteraction,
  { draw }: Surroundings,
  write: (say: Say) => Message,
): Promise<void> {
  await reply(interaction, write(voiceFor(interaction)), audienceOf(interaction), draw);
}
