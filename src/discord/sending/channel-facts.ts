// Facts about the channels that interactions come from. discord.js drops them unless it caches the whole server.
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

/** Maximum number of interactions whose channels are remembered: far more than are in progress at the same time. */
const MAX_INTERACTIONS = 1000;

/** Records the channel of each interaction as it arrives. Returns a function that gives it by the interaction's id. */
export function watchChannels(client: Client): (interaction: string) => ChannelFacts {
  const facts = new LRUCache<string, ChannelFacts>({ max: MAX_INTERACTIONS });
  // Listeners of raw events are called before discord.js handles the event.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    facts.set(interaction.id, factsOf(interaction));
  });
  return (interaction) => facts.get(interaction) ?? { isThread: false, isArchived: false };
}

/** Reads the facts about its channel from a raw interaction. */
export function factsOf({ channel }: Pick<APIInteraction, 'channel'>): ChannelFacts {
  const thread = channel && 'thread_metadata' in channel ? channel.thread_metadata : undefined;
  const isThread = THREADS.includes(channel?.type);
  const parent = isThread && channel && 'parent_id' in channel ? channel.parent_id : undefined;
  return { isThread, isArchived: thread?.archived === true, ...(parent == null ? {} : { parent }) };
}
