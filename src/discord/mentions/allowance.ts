// Who may ask for what in a message: looked at before anything is made of it, so that a flood costs next to nothing.
import { GatewayDispatchEvents, type GatewayMessageCreateDispatchData } from 'discord.js';
import type { Allowance, Asker, RateLimit } from '../../memory/index.ts';
import { asksNothing } from './compose.ts';
import { questionIn } from './question-in.ts';

type Heard = GatewayMessageCreateDispatchData;

/** Who asks in a message, and where. */
export function askerOf({ author, channel_id: channel, guild_id }: Heard): Asker {
  return { person: author.id, channel, guild: guild_id ?? null };
}

/** Counts a message as a question, and says whether it is to be answered. */
export function allowMessage(rateLimit: Pick<RateLimit, 'take'>, heard: Heard): Allowance {
  return rateLimit.take('messages', askerOf(heard));
}

/**
 * Small talk is no question: it counts as little as a click. To tell takes time, which nobody has for a flood, so it is told when there is
 * time for an answer.
 */
export function recountSmallTalk(rateLimit: Pick<RateLimit, 'recount'>, heard: Heard, text: string): void {
  if (asksNothing(text)) rateLimit.recount('messages', 'commands', askerOf(heard));
}

/**
 * Whether a new or changed message, as it arrives, may be answered at all: one that asks the bot nothing is not, nor is one of somebody
 * who has asked for too much and has been told so. Nothing is counted. `bot` is the bot's id, undefined while it is not known.
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
