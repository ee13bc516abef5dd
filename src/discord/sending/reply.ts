// Replies to interactions: a new message, or a replacement of the message whose control was used.
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

/** The reply is deferred if it takes longer than this to make, in milliseconds: Discord's deadline is three seconds. */
const SOON = 500;

/** Milliseconds before each further try of an edit, which is idempotent. */
const PAUSES = [0, 0, 0];

/** Answers an interaction with a message of its own. */
export async function reply(
  interaction: Asking,
  message: Message,
  audience: Audience,
  draw: Draw,
): Promise<void> {
  await answerFirst(interaction, message, draw, {
    respond: (ready) => respondWith(interaction, ready, audience === 'private'),
    defer: () => deferReply(interaction, audience),
  });
}

/** Whether a reply is ephemeral is decided when it is deferred. */
function deferReply(interaction: Asking, audience: Audience): Promise<unknown> {
  return interaction.deferReply(audience === 'private' ? { flags: MessageFlags.Ephemeral } : {});
}

/**
 * Defers the reply if `work`, from whose result it is made, takes long. Resolves to that result. Rejects if the work fails or Discord
 * refuses the deferral.
 */
export async function deferDuring<T>(interaction: Asking, audience: Audience, work: Promise<T>): Promise<T> {
  if (!(await isWithin(work, SOON))) await acknowledge(interaction, () => deferReply(interaction, audience));
  return work;
}

/** Replaces the message that the interaction belongs to. */
export async function replace(interaction: OnMessage, message: Message, draw: Draw): Promise<void> {
  await answerFirst(interaction, message, draw, {
    respond: (ready) => updateWith(interaction, ready),
    defer: () => interaction.deferUpdate(),
  });
}

/** The two kinds of first responses: the message itself, or a deferral. */
interface FirstResponse {
  respond(ready: Ready): Promise<unknown>;
  defer(): Promise<unknown>;
}

/** Responds with a message once its picture is drawn. If that takes long it is deferred or, over HTTP, first shown without the picture. */
async function answerFirst(
  interaction: Asking,
  message: Message,
  draw: Draw,
  { respond, defer }: FirstResponse,
): Promise<void> {
  const drawing = draw(message);
  if (!interaction.deferred && !(await isWithin(drawing, SOON))) {
    if (!hasSession(interaction.client))
      await respondFirst(interaction, () => respond(withoutPicture(message)));
    else await acknowledge(interaction, defer);
  }
  const isShown = interaction.replied && !interaction.deferred;
  await send(await drawing, async (ready) => {
    if (!interaction.deferred && !interaction.replied) await respondFirst(interaction, () => respond(ready));
    // A text that is already shown needs no edit if its picture could not be drawn.
    const isMore = !isShown || (ready.picture ?? ready.image) !== undefined;
    if ((interaction.deferred || isShown) && isMore)
      await insist(() => interaction.editReply(optionsOf(ready)), PAUSES);
  });
}

/**
 * Whether interactions come over the gateway, which delivers them again after the process has died. Over HTTP nobody would then replace
 * "thinking…", so a reply is not deferred there.
 */
function hasSession({ options }: Client): boolean {
  return options.intents.bitfield !== 0;
}

/** Opens a form. It must be the first response to a command or a click. Its submission arrives as another interaction. */
export async function askFor(
  interaction: CommandInteraction | MessageComponentInteraction,
  form: Form,
): Promise<void> {
  await respondFirst(interaction, () => interaction.showModal(writeForm(form)));
}

/** Sends an ephemeral message to the person, whether or not the interaction has been responded to. */
export async function tell(interaction: BaseInteraction, content: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  const options = { content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const;
  const isFirst = !interaction.replied && !interaction.deferred;
  if (isFirst) await respondFirst(interaction, () => interaction.reply(options));
  // After a deferral the follow-up replaces "thinking…".
  if (!isFirst || interaction.deferred) await interaction.followUp(options);
}

/** Sends a message. If Discord refuses its files, for example for want of permission, sends it again without its picture. */
export async function send<T>(ready: Ready, transmit: (ready: Ready) => Promise<T>): Promise<T> {
  try {
    return await transmit(ready);
  } catch (error) {
    if ((ready.picture ?? ready.image) === undefined || !isAboutFiles(classify(error))) throw error;
    return transmit(withoutPicture(ready.message));
  }
}

/** Whether the message may be accepted without its files. Discord has no error code for a missing permission to attach files. */
function isAboutFiles(fault: Fault): boolean {
  if (fault.kind === 'tooLarge') return true;
  return fault.kind === 'forbidden' && fault.what !== 'archived' && fault.what !== 'history';
}
