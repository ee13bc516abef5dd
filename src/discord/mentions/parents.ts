// Looks up the parent channels of threads, which Discord does not send along with a message.
import { type Client, Routes } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { classify } from '../errors/index.ts';

/** Maximum number of channels that are cached. */
const MAX_CHANNELS = 1000;

/**
 * Returns a function that gives the id of a thread's parent channel; undefined if the channel is not a thread, or the bot may not see it.
 * Results are cached, since threads never move. A request that failed on the way is not: it is tried again with the next message.
 */
export function openParents(client: Pick<Client, 'rest'>): (channel: string) => Promise<string | undefined> {
  const parents = new LRUCache<string, { parent: string | undefined }>({ max: MAX_CHANNELS });
  return async (channel) => {
    const known = parents.get(channel);
    if (known !== undefined) return known.parent;
    try {
      const parent = await readParent(client, channel);
      parents.set(channel, { parent });
      return parent;
    } catch (error) {
      if (classify(error).kind !== 'network') parents.set(channel, { parent: undefined });
      return undefined;
    }
  };
}

async function readParent(client: Pick<Client, 'rest'>, channel: string): Promise<string | undefined> {
  const found: unknown = await client.rest.get(Routes.channel(channel));
  if (typeof found !== 'object' || found === null || !('thread_metadata' in found)) return undefined;
  return 'parent_id' in found && typeof found.parent_id === 'string' ? found.parent_id : undefined;
}
