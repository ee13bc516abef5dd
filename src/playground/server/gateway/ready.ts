// What a new session is told first: https://discord.com/developers/docs/events/gateway-events#ready

import { describeGuild } from '../guild.ts';
import { shardOf } from '../snowflake.ts';
import { APPLICATION_ID, BOT, GUILD_ID } from '../world.ts';
import { INTENT } from './opcodes.ts';
import type { Session } from './session.ts';

/** Tells who the bot is, and of the guild that its shard serves, where it is in that, as far as the intents go. */
export function tellReady(session: Session, resumeUrl: string, isInGuild: boolean): void {
  const { id, shard, intents } = session;
  const hasGuild = isInGuild && shardOf(GUILD_ID, shard[1]) === shard[0];
  session.dispatch('READY', {
    v: 10,
    user: { ...BOT, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: hasGuild ? [{ id: GUILD_ID, unavailable: true }] : [],
    session_id: id,
    resume_gateway_url: resumeUrl,
    shard,
    application: { id: APPLICATION_ID, flags: 0 },
  });
  if (hasGuild && (intents & INTENT.guilds) !== 0)
    session.dispatch('GUILD_CREATE', describeGuild((intents & INTENT.members) !== 0));
}
