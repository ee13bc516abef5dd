// Finds out whether a plain message addresses the bot.
import { type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';

/** The text of a message that addresses the bot, without the mention; undefined for other messages, and for those of bots and webhooks. */
export function questionIn(
  {
    author,
    webhook_id,
    type,
    content = '',
    guild_id,
    mentions,
    referenced_message,
  }: GatewayMessageCreateDispatchData,
  bot: string | undefined,
): string | undefined {
  const isPerson = !author?.bot && webhook_id === undefined;
  const isSaid = type === MessageType.Default || type === MessageType.Reply;
  if (!isPerson || !isSaid) return undefined;
  const mention = new RegExp(`<@!?${bot}>`, 'g');
  const text = content.replace(mention, ' ');
  if (guild_id === undefined || text !== content) return text;
  // A reply to the bot with the ping switched on addresses it too. Without the ping Discord leaves the text out.
  const isReply = referenced_message?.author?.id === bot && mentions?.some(({ id }) => id === bot);
  return isReply && content !== '' ? text : undefined;
}
