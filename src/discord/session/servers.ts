// Notices which servers the bot is removed from and added to.
import { type Client, GatewayDispatchEvents } from 'discord.js';
import type { Memory } from '../../memory/index.ts';

/** Calls `left` and `joined`. A server that is `unavailable` because of an outage of Discord is not left. */
export function watchServers(client: Client, { left, joined }: Memory['retention']): void {
  client.ws.on(
    GatewayDispatchEvents.GuildDelete,
    ({ id, unavailable }: { id: string; unavailable?: boolean }) => {
      if (unavailable !== true) left(id);
    },
  );
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { id: string }) => joined(id));
}
