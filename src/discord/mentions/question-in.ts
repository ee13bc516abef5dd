// What a plain message asks the bot.
import { type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';

/** What a person asks the bot in a message, without the mention; undefined where they speak to somebody else. */
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
  // A reply to the bot that pings it speaks to it as well; Discord sends its text along for that.
  const isReply = referenced_message?.author?.id === bot && mentions?.some(({ id }) => id === bot);
  return isReply && content !== '' ? text : undefined;
}
