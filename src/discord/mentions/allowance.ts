// Rate limits of plain messages. They are checked on the raw event, before anything is made of it, so that a flood costs next to nothing.
import { GatewayDispatchEvents, type GatewayMessageCreateDispatchData } from 'discord.js';
import type { Allowance, Asker, RateLimit } from '../../memory/index.ts';
import { asksNothing } from './compose.ts';
import { questionIn } from './question-in.ts';

type Heard = GatewayMessageCreateDispatchData;

/** The author of a message and its place, by which it is limited. */
export function askerOf({ author, channel_id: channel, guild_id }: Heard): Asker {
  return { person: author.id, channel, guild: guild_id ?? null };
}

/** Takes a token for a question in a message, and returns whether it may be answered. */
export function allowMessage(rateLimit: Pick<RateLimit, 'take'>, heard: Heard): Allowance {
  return rateLimit.take('messages', askerOf(heard));
}

/**
 * Counts a message that is only small talk as a click instead of a question. Recognising small talk takes time, so this is called only when
 * the message gets its turn, not for each message of a flood.
 */
export function recountSmallTalk(rateLimit: Pick<RateLimit, 'recount'>, heard: Heard, text: string): void {
  if (asksNothing(text)) rateLimit.recount('messages', 'commands', askerOf(heard));
}

/**
 * Whether the event of a new or edited message may pass on. It may not if the message does not address the bot, or its author is over the
 * limit and would not even be told. No token is taken. `bot` is the bot's id, undefined while it is unknown. Other events pass.
 */
export function admitsMessage(
  rateLimit: Pick<RateLimit, 'isIgnored'>,
  event: string,
  message: Readonly<Record<string, unknown>>,
  bot: string | undefined,
): boolean {
  if (event !== GatewayDispatchEvents.MessageCreate && event !== GatewayDispatchEvents.MessageUpdate)
    return true;
  const heard = message as unknown as Heard;
  return questionIn(heard, bot) !== undefined && !rateLimit.isIgnored('messages', askerOf(heard));
}
