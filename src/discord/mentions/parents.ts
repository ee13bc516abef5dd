// The channels that threads belong to: Discord does not tell along with a message.
import { type Client, Routes } from 'discord.js';
import { LRUCache } from 'lru-cache';

/** Maximum number of channels that are remembered. */
const MAX_CHANNELS = 1000;

/** Tells the channel that a thread belongs to; undefined for what is no thread, or not to be seen. Threads never move. */
export function openParents(client: Pick<Client, 'rest'>): (channel: string) => Promise<string | undefined> {
  const parents = new LRUCache<string, { parent: string | undefined }>({ max: MAX_CHANNELS });
  return async (channel) => {
    const known = parents.get(channel);
    if (known !== undefined) return known.parent;
    const parent = await readParent(client, channel).catch(() => undefined);
    parents.set(channel, { parent });
    return parent;
  };
}

async function readParent(client: Pick<Client, 'rest'>, channel: string): Promise<string | undefined> {
  const found: unknown = await client.rest.get(Routes.channel(channel));
  if (typeof found !== 'object' || found === null || !('thread_metadata' in found)) return undefined;
  return 'parent_id' in found && typeof found.parent_id === 'string' ? found.parent_id : undefined;
}
