// The guild as GUILD_CREATE describes it: its channels and threads, its roles, its members.

import { describeRoles, ROLES, USUAL_ROLES } from './roles.ts';
import { BOT, FORUM_ID, GUILD_ID, memberOf, PEOPLE, PLACES } from './world.ts';

const TEXT_CHANNEL = 0 as const;
const PUBLIC_THREAD = 11 as const;
const FORUM = 15;

/** The payload of GUILD_CREATE. Only the bot itself is listed as a member unless `everyone` may be seen. */
export function describeGuild(everyone: boolean): object {
  const people = everyone
    ? Object.values(PEOPLE).map((person) =>
        memberOf(
          person,
          USUAL_ROLES[person.name].map((role) => ROLES[role].id),
        ),
      )
    : [];
  const bot = { ...memberOf(PEOPLE.student), user: BOT };
  return {
    id: GUILD_ID,
    name: 'Study hall',
    owner_id: PEOPLE.moderator.user.id,
    icon: null,
    splash: null,
    discovery_splash: null,
    description: null,
    banner: null,
    region: 'local',
    preferred_locale: 'en-US',
    features: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    vanity_url_code: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    joined_at: bot.joined_at,
    large: false,
    unavailable: false,
    member_count: Object.keys(PEOPLE).length + 1,
    max_members: 500_000,
    roles: describeRoles(),
    emojis: [],
    stickers: [],
    members: [...people, bot].map(({ permissions: _, ...member }) => member),
    channels: [...textChannels(), forum()],
    threads: threads(),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** What is told of a thread wherever it is described. */
export function describeThread(parentId: string, archived: boolean) {
  return {
    type: PUBLIC_THREAD,
    parent_id: parentId,
    thread_metadata: {
      archived,
      locked: false,
      auto_archive_duration: 1440 as const,
      archive_timestamp: '2025-01-01T00:00:00.000000+00:00',
    },
  };
}

/** The channel, thread or forum of the guild with this id, as the API describes it. */
export function channelWithId(id: string): object | undefined {
  const all: { id: string }[] = [...textChannels(), ...threads(), forum()];
  const found = all.find((channel) => channel.id === id);
  return found && { guild_id: GUILD_ID, ...found };
}

function textChannels() {
  return Object.values(PLACES)
    .filter((place) => place.guildId === GUILD_ID && place.parentId === undefined)
    .map((place, position) => ({
      ...describeChannel(place.channelId(PEOPLE.student), place.name, position),
      type: TEXT_CHANNEL,
      rate_limit_per_user: 0,
    }));
}

/** Nobody writes in a forum itself, but in its posts, which are threads. */
function forum() {
  return {
    ...describeChannel(FORUM_ID, 'homework', 99),
    type: FORUM,
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
}

function describeChannel(id: string, name: string, position: number) {
  return {
    id,
    name,
    topic: null,
    position,
    parent_id: null,
    nsfw: false,
    last_message_id: null,
    permission_overwrites: [],
    flags: 0,
  };
}

function threads() {
  return Object.values(PLACES).flatMap((place) => {
    if (place.parentId === undefined) return [];
    const thread = {
      ...describeThread(place.parentId, false),
      id: place.channelId(PEOPLE.student),
      guild_id: GUILD_ID,
      owner_id: PEOPLE.student.user.id,
      name: place.name,
      last_message_id: null,
      message_count: 0,
      total_message_sent: 0,
      member_count: 1,
      rate_limit_per_user: 0,
      flags: 0,
    };
    return [thread];
  });
}
