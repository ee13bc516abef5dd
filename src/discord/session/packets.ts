// Limits the events that discord.js handles. The bot works with ids, so events that only fill caches are left out.
import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { Kept } from './kept-sessions.ts';

const ACTED_ON: readonly unknown[] = [
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
  GatewayDispatchEvents.InteractionCreate,
];

/**
 * Makes discord.js handle no other events. `kept` is the bot's user and application if a session of an earlier process is resumed. Discord
 * sends no READY event then, so one is made up: otherwise discord.js would never become ready.
 */
export function narrowPackets(client: Client, kept: Pick<Kept, 'user' | 'application'> | undefined): void {
  const { ws } = client;
  const act = ws['handlePacket'].bind(ws);
  ws['handlePacket'] = (packet, shard) =>
    packet === undefined || ACTED_ON.includes(nameOf(packet)) ? act(packet, shard) : true;
  if (kept === undefined) return;
  /** Shards that discord.js takes for ready. */
  const ready = new Set<number>();
  // The raw event is emitted first, so the bot's user is known when other listeners are called.
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
