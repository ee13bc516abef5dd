// Replies: a message sent as the answer to an interaction, or put in place of the one whose control was used.
import {
  type BaseInteraction,
  type Client,
  type CommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Form, Message } from '../../answer/index.ts';
import { type Audience, type Draw, type Ready, withoutPicture } from '../../conversation/index.ts';
import { isWithin } from '../../waiting.ts';
import { classify, type Fault } from '../errors/index.ts';
import { writeForm } from '../wire/index.ts';
import { acknowledge, respondFirst } from './acknowledge.ts';
import { insist } from './insist.ts';
import type { OnMessage } from './place.ts';
import { type Asking, optionsOf, respondWith, updateWith } from './request.ts';

/** A picture that takes longer, in milliseconds, is announced first: replies have three seconds. */
const SOON = 500;

/** Milliseconds before each further try of an edit: it comes to the same however often it is made, and somebody waits for it. */
const PAUSES = [0, 0, 0];

/** Answers an interaction with a message of its own. */
export async function reply(
  interaction: Asking,
  message: Message,
  audience: Audience,
  draw: Draw,
): Promise<void> {
  // Who may read a reply is fixed when it is announced.
  const isPrivate = audience === 'private';
  await answerFirst(interaction, message, draw, {
    respond: (ready) => respondWith(interaction, ready, isPrivate),
    defer: () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  });
}

/** Puts another message in the place of the one that the interaction belongs to. */
export async function replace(interaction: OnMessage, message: Message, draw: Draw): Promise<void> {
  await answerFirst(interaction, message, draw, {
    respond: (ready) => updateWith(interaction, ready),
    defer: () => interaction.deferUpdate(),
  });
}

/** The two kinds of a first response: the message itself, or that it follows. */
interface FirstResponse {
  respond(ready: Ready): Promise<unknown>;
  defer(): Promise<unknown>;
}

/** Answers with a message as soon as it is drawn. What takes longer is announced, or shown without its picture meanwhile. */
async function answerFirst(
  interaction: Asking,
  message: Message,
  draw: Draw,
  { respond, defer }: FirstResponse,
): Promise<void> {
  const drawing = draw(message);
  if (!(await isWithin(drawing, SOON))) {
    if (!hasSession(interaction.client))
      await respondFirst(interaction, () => respond(withoutPicture(message)));
    else await acknowledge(interaction, defer);
  }
  const isShown = interaction.replied && !interaction.deferred;
  await send(await drawing, async (ready) => {
    if (!interaction.deferred && !interaction.replied) await respondFirst(interaction, () => respond(ready));
    // Nothing is left to be shown where the picture could not be drawn.
    const isMore = !isShown || (ready.picture ?? ready.image) !== undefined;
    if ((interaction.deferred || isShown) && isMore)
      await insist(() => interaction.editReply(optionsOf(ready)), PAUSES);
  });
}

/**
 * Whether interactions come over a session, which brings them again after a process has died. Behind an endpoint nobody would fill the
 * place of "thinking…" then: the text alone is the first response there.
 */
function hasSession({ options }: Client): boolean {
  return options.intents.bitfield !== 0;
}

/** Answers a command or a click with a form. It must be the first response; what is written arrives as another interaction. */
export async function askFor(
  interaction: CommandInteraction | MessageComponentInteraction,
  form: Form,
): Promise<void> {
  await respondFirst(interaction, () => interaction.showModal(writeForm(form)));
}

/** Tells one person, and nobody else, one sentence, whatever has been answered before. */
export async function tell(interaction: BaseInteraction, content: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  const options = { content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const;
  const isFirst = !interaction.replied && !interaction.deferred;
  if (isFirst) await respondFirst(interaction, () => interaction.reply(options));
  // It fills the place of "thinking…".
  if (!isFirst || interaction.deferred) await interaction.followUp(options);
}

/** Sends a message, and once more without its picture where Discord takes it only so, as in a channel without files. */
export async function send<T>(ready: Ready, transmit: (ready: Ready) => Promise<T>): Promise<T> {
  try {
    return await transmit(ready);
  } catch (error) {
    if ((ready.picture ?? ready.image) === undefined || !isAboutFiles(classify(error))) throw error;
    return transmit(withoutPicture(ready.message));
  }
}

/** Whether the same message may be taken without its files. Discord has no code of its own for "no files here". */
function isAboutFiles(fault: Fault): boolean {
  if (fault.kind === 'tooLarge') return true;
  return fault.kind === 'forbidden' && fault.what !== 'archived' && fault.what !== 'history';
}
