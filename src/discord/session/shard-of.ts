// Which shard an event came on.
import { type Client, ShardClientUtil } from 'discord.js';

/** The number of the shard that hears of a server, or, without one, of direct messages; undefined for a client without the gateway. */
export function shardOf({ options, ws }: Pick<Client, 'options' | 'ws'>, guild: string | null) {
  if (ws.shards.size === 0) return undefined;
  return guild === null ? 0 : ShardClientUtil.shardIdForGuildId(guild, options.shardCount ?? 1);
}
