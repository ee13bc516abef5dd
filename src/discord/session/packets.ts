// Which events discord.js acts on. The bot works with ids: whatever only fills a cache, or makes objects that nobody uses, is left out.
import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { Kept } from './kept-sessions.ts';

const ACTED_ON: readonly unknown[] = [
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
  GatewayDispatchEvents.InteractionCreate,
];

/**
 * Lets discord.js act on no other events. `kept` is what is known of the bot where its session is resumed, after which Discord does not
 * say once more who it is: discord.js would take itself to be logged in never.
 */
export function narrowPackets(client: Client, kept: Pick<Kept, 'user' | 'application'> | undefined): void {
  const { ws } = client;
  const act = ws['handlePacket'].bind(ws);
  ws['handlePacket'] = (packet, shard) =>
    packet === undefined || ACTED_ON.includes(nameOf(packet)) ? act(packet, shard) : true;
  if (kept === undefined) return;
  /** Shards that discord.js takes to be logged in. */
  const ready = new Set<number>();
  // This comes before any listener hears of the event: who they are spoken to as is known by then.
  client.on(Events.Raw, (packet: unknown, id: number) => {
    const shard = ws.shards.get(id);
    if (shard === undefined || ready.has(id)) return;
    ready.add(id);
    if (nameOf(packet) === GatewayDispatchEvents.Ready) return;
    const { user, application } = kept;
    shard['onReadyPacket']({ guilds: [] });
    act({ t: GatewayDispatchEvents.Ready, d: { user, application, guilds: [] } }, shard);
  });
}

function nameOf(packet: unknown): unknown {
  return typeof packet === 'object' && packet !== null && 't' in packet ? packet.t : undefined;
}
