// Messages that people write, change and delete, as the gateway tells the bot of them.

import type { APIInteractionGuildMember } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import { INTENT } from '../gateway/opcodes.ts';
import { APPLICATION_ID, type Place } from '../world.ts';
import type { StoredMessage } from './messages.ts';

/** Without the content intent, a guild's messages come without their text unless they mention the bot. */
export function announce(
  gateway: Gateway,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  { api }: StoredMessage,
  author: APIInteractionGuildMember,
  place: Place,
): void {
  const { guildId } = place;
  const { user: _, permissions: _permissions, ...member } = author;
  // A reply that pings the bot mentions it, too.
  const mentionsBot =
    api.content.includes(`<@${APPLICATION_ID}>`) || api.mentions.some(({ id }) => id === APPLICATION_ID);
  gateway.dispatch(event, guildId, (intents) => {
    if (!hears(intents, place)) return undefined;
    if (guildId === undefined) return api;
    const readable = mentionsBot || (intents & INTENT.content) !== 0;
    return { ...api, content: readable ? api.content : '', guild_id: guildId, member };
  });
}

export function announceDeletion(gateway: Gateway, { api }: StoredMessage, place: Place): void {
  const { guildId } = place;
  const about = { id: api.id, channel_id: api.channel_id };
  const event = guildId === undefined ? about : { ...about, guild_id: guildId };
  gateway.dispatch('MESSAGE_DELETE', guildId, (intents) => (hears(intents, place) ? event : undefined));
}

/** Messages of one channel that went at once. */
export function announcePurge(gateway: Gateway, ids: readonly string[], channel: string, place: Place): void {
  const event = { ids, channel_id: channel, guild_id: place.guildId };
  gateway.dispatch('MESSAGE_DELETE_BULK', place.guildId, (intents) =>
    hears(intents, place) ? event : undefined,
  );
}

function hears(intents: number, { guildId }: Place): boolean {
  return (intents & (guildId === undefined ? INTENT.directMessages : INTENT.guildMessages)) !== 0;
}
