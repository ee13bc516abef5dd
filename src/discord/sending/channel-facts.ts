// The channels that interactions come from. discord.js drops what it is told of them unless it caches the whole server.
import { type APIInteraction, ChannelType, type Client, GatewayDispatchEvents } from 'discord.js';
import { LRUCache } from 'lru-cache';

export interface ChannelFacts {
  isThread: boolean;
  isArchived: boolean;
  /** The id of the channel that a thread belongs to. */
  parent?: string;
}

const THREADS: readonly (ChannelType | undefined)[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Maximum number of interactions whose channels are remembered: far more than are ever answered at the same time. */
const MAX_INTERACTIONS = 1000;

/** Notes the channel of every interaction as it arrives. Gives what is known of it, by the interaction's id. */
export function watchChannels(client: Client): (interaction: string) => ChannelFacts {
  const facts = new LRUCache<string, ChannelFacts>({ max: MAX_INTERACTIONS });
  // This comes before discord.js makes its own of it.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    facts.set(interaction.id, factsOf(interaction));
  });
  return (interaction) => facts.get(interaction) ?? { isThread: false, isArchived: false };
}

/** What an interaction says of its channel. */
export function factsOf({ channel }: Pick<APIInteraction, 'channel'>): ChannelFacts {
  const thread = channel && 'thread_metadata' in channel ? channel.thread_metadata : undefined;
  const isThread = THREADS.includes(channel?.type);
  const parent = isThread && channel && 'parent_id' in channel ? channel.parent_id : undefined;
  return { isThread, isArchived: thread?.archived === true, ...(parent == null ? {} : { parent }) };
}
