// Posting an answer where everybody reads it.
import type { CommandInteraction } from 'discord.js';
import type { Target } from '../../actions/index.ts';
import type { Reply } from '../../answer/index.ts';
import { type Byline, type Ready, withoutPicture, writeShared } from '../../conversation/index.ts';
import { isWithin } from '../../waiting.ts';
import { classify, report } from '../errors/index.ts';
import {
  isInstalledHere,
  type OnMessage,
  optionsOf,
  postOnce,
  type Refusal,
  refusalOf,
  refusePosting,
  respondFirst,
  type Surroundings,
  send,
  voiceFor,
} from '../sending/index.ts';

type Posting = CommandInteraction | OnMessage;

/** A picture that takes longer, in milliseconds, is left out: replies have three seconds. */
const PATIENCE = 1500;

/** Whom and what an answer is for. */
export interface Recipient {
  reader?: string | undefined;
  /** The message that it answers: it is posted as a reply to it, or with a link where the bot is not in the server. */
  target?: Target | undefined;
}

/** Why an answer may not be posted where an interaction comes from; undefined where it may, and then it counts as posted. */
export function refuseAnswer(
  interaction: Posting,
  { channelOf, rateLimit }: Surroundings,
  { target }: Recipient,
): Refusal | undefined {
  const isReply = target !== undefined && isInstalledHere(interaction);
  const refusal = refusePosting(interaction, channelOf(interaction.id), { isReply });
  if (refusal) return refusal;
  const { channelId: channel, guildId: guild, user } = interaction;
  const allowance = rateLimit.take('shares', { person: user.id, channel, guild });
  return allowance.kind === 'allowed' ? undefined : { kind: 'limit', seconds: allowance.seconds };
}

/**
 * Posts an answer in the name of whoever used the interaction, which must not have been replied to, or been deferred as an
 * update. Gives a refusal where Discord did not take it.
 */
export async function postAnswer(
  interaction: Posting,
  { draw, log, ended }: Surroundings,
  { shown, page, doubt }: Reply,
  { reader, target }: Recipient,
): Promise<Refusal | undefined> {
  const say = voiceFor(interaction, 'public');
  const isReply = target !== undefined && isInstalledHere(interaction);
  const link = target && !isReply ? linkTo(interaction.guildId, target) : undefined;
  const byline: Byline = { sharer: interaction.user.id, reader, link };
  const message = writeShared(shown, page?.key, byline, say, doubt);
  try {
    // Announcing it first would let everybody read what Discord may say to the asker alone. The text is complete.
    const drawing = draw(message);
    const drawn = (await isWithin(drawing, PATIENCE)) ? await drawing : withoutPicture(message);
    await (isReply ? postReply(interaction, drawn, target, ended) : postThrough(interaction, drawn));
  } catch (error) {
    const refusal = refusalOf(classify(error));
    if (refusal === undefined) throw error;
    report(log, error, { interaction: interaction.id }, 'an answer could not be posted');
    return refusal;
  }
  return undefined;
}

/** Posts a message through the interaction; that works wherever the interaction comes from. */
async function postThrough(interaction: Posting, drawn: Ready): Promise<void> {
  await send(drawn, async (ready) => {
    const options = optionsOf(ready);
    if (interaction.deferred) await interaction.followUp(options);
    else await respondFirst(interaction, () => interaction.reply(options));
  });
}

/** Posts a message in the channel of another one, as a reply to it: interactions cannot do that. */
async function postReply(
  { client, id }: Posting,
  drawn: Ready,
  { channel, message: question }: Target,
  ended: AbortSignal,
): Promise<void> {
  await postOnce(client, { channel, answers: question, nonce: `${id}-0` }, drawn, ended);
}

/** The address of a message. */
export function linkTo(guild: string | null, { channel, message }: Target): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}
