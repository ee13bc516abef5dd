// Servers that the bot is removed from, and comes back to.
import { type Client, GatewayDispatchEvents } from 'discord.js';
import type { Memory } from '../../memory/index.ts';

/** Tells which servers are left and joined. One that is only out of reach for a while is not left. */
export function watchServers(client: Client, { left, joined }: Memory['retention']): void {
  client.ws.on(
    GatewayDispatchEvents.GuildDelete,
    ({ id, unavailable }: { id: string; unavailable?: boolean }) => {
      if (unavailable !== true) left(id);
    },
  );
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { id: string }) => joined(id));
}
