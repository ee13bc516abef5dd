// Posting an answer where everybody reads it, part by part, and taking it back.
import type { CommandInteraction } from 'discord.js';
import type { Response, Target } from '../../answer/index.ts';
import { type Byline, countParts, type Ready, withoutPicture, writePart } from '../../conversation/index.ts';
import { isWithin } from '../../waiting.ts';
import { classify, report } from '../errors/index.ts';
import { respondFirst } from './acknowledge.ts';
import { type OnMessage, voiceFor } from './place.ts';
import { postOnce } from './post-once.ts';
import { isInstalledHere, type Refusal, refusalOf, refusePosting } from './refusal.ts';
import { send } from './reply.ts';
import { optionsOf } from './request.ts';
import type { Surroundings } from './surroundings.ts';

type Posting = CommandInteraction | OnMessage;

/** A picture that takes longer, in milliseconds, is left out: replies have three seconds. */
const PATIENCE = 1500;

/** Whom and what an answer is for. */
export interface Recipient {
  reader?: string | undefined;
  /** The message that it answers: it is posted as a reply to it, or with a link where the bot is not in the server. */
  target?: Target | undefined;
}

/** Why an answer may not be posted where an interaction comes from; undefined where it may. */
export function refuseAnswer(
  interaction: Posting,
  { channelOf }: Surroundings,
  { target }: Recipient,
): Refusal | undefined {
  const isReply = target !== undefined && isInstalledHere(interaction);
  return refusePosting(interaction, channelOf(interaction.id), { isReply });
}

/**
 * Posts all parts of an answer in the name of whoever used the interaction, which must not have been replied to, or been
 * deferred as an update. Gives a refusal where Discord did not take it.
 */
export async function postAnswer(
  interaction: Posting,
  { draw, log, ended }: Surroundings,
  response: Response,
  { reader, target }: Recipient,
): Promise<Refusal | undefined> {
  const say = voiceFor(interaction, 'public');
  const isReply = target !== undefined && isInstalledHere(interaction);
  const link = target && !isReply ? linkTo(interaction.guildId, target) : undefined;
  const byline: Byline = { sharer: interaction.user.id, reader, link };
  const posted: string[] = [];
  try {
    for (let part = 0; part < countParts(response); part += 1) {
      // Where the bot is only brought along it can delete nothing but the message whose button is used.
      const earlier = isInstalledHere(interaction) ? posted : [];
      const message = writePart(response, part, earlier, byline, say);
      // Announcing it first would let everybody read what Discord may say to the asker alone. The text is complete.
      const drawing = draw(message);
      const drawn = (await isWithin(drawing, PATIENCE)) ? await drawing : withoutPicture(message);
      posted.push(
        isReply
          ? await postReply(interaction, drawn, target, part, ended)
          : await postThrough(interaction, drawn),
      );
    }
  } catch (error) {
    const fault = classify(error);
    const refusal = refusalOf(fault);
    const isPartly = posted.length > 0 && (refusal !== undefined || fault.kind === 'network');
    if (refusal === undefined && !isPartly) throw error;
    report(log, error, { interaction: interaction.id }, 'an answer could not be posted');
    return isPartly ? { kind: 'partly' } : refusal;
  }
  return undefined;
}

/** Posts a message through the interaction; that works wherever the interaction comes from. Gives its id. */
async function postThrough(interaction: Posting, drawn: Ready): Promise<string> {
  return send(drawn, async (ready) => {
    const options = optionsOf(ready);
    if (interaction.replied || interaction.deferred) return (await interaction.followUp(options)).id;
    const given = await respondFirst(interaction, () =>
      interaction.reply({ ...options, withResponse: true }),
    );
    return given?.resource?.message?.id ?? (await interaction.fetchReply()).id;
  });
}

/** Posts a message in the channel of another one, the first part as a reply to it: interactions cannot do that. */
function postReply(
  { client, id }: Posting,
  drawn: Ready,
  { channel, message: question }: Target,
  part: number,
  ended: AbortSignal,
): Promise<string> {
  return postOnce(
    client,
    { channel, ...(part === 0 ? { answers: question } : {}), nonce: `${id}-${part}` },
    drawn,
    ended,
  );
}

/** The address of a message. */
export function linkTo(guild: string | null, { channel, message }: Target): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}
