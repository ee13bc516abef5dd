// Posts an answer in public.
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

/** A picture that takes longer, in milliseconds, is left out: Discord's deadline is three seconds. */
const DRAWING_TIMEOUT = 1500;

/** Whom a public answer is for. */
export interface Recipient {
  /** The id of a person to mention. */
  reader?: string | undefined;
  /** The message that it answers. It is posted as a reply to it or, if the bot is not a member of the server, with a link to it. */
  target?: Target | undefined;
}

/** Why an answer may not be posted in the channel of an interaction; undefined if it may. Then a token of the rate limit is taken. */
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
 * Posts an answer on behalf of the person who used the interaction. The interaction must have no response yet, or be deferred as an update.
 * Returns a refusal if Discord did not accept the message.
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
    // It is not deferred while the picture is drawn: a public deferral would make a refusal public, too. The text alone is complete.
    const drawing = draw(message);
    const drawn = (await isWithin(drawing, DRAWING_TIMEOUT)) ? await drawing : withoutPicture(message);
    await (isReply ? postReply(interaction, drawn, target, ended) : postThrough(interaction, drawn));
  } catch (error) {
    const refusal = refusalOf(classify(error));
    if (refusal === undefined) throw error;
    report(log, error, { interaction: interaction.id }, 'an answer could not be posted');
    return refusal;
  }
  return undefined;
}

/** Posts a message as a response to the interaction, which is possible in every context. */
async function postThrough(interaction: Posting, drawn: Ready): Promise<void> {
  await send(drawn, async (ready) => {
    const options = optionsOf(ready);
    if (interaction.deferred) await interaction.followUp(options);
    else await respondFirst(interaction, () => interaction.reply(options));
  });
}

/** Posts a message as a reply to another one, with the bot's token: responses to interactions cannot be replies. */
async function postReply(
  { client, id }: Posting,
  drawn: Ready,
  { channel, message: question }: Target,
  ended: AbortSignal,
): Promise<void> {
  await postOnce(client, { channel, answers: question, nonce: `${id}-0` }, drawn, ended);
}

/** The URL of a message. */
export function linkTo(guild: string | null, { channel, message }: Target): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}
