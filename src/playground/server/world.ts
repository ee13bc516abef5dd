// Who and where: the people, servers and channels of the local Discord. All ids are made up and fixed.

import type { APIInteractionGuildMember, APIUser } from 'discord-api-types/v10';

export type PersonName = 'student' | 'classmate' | 'moderator';

export type PlaceName =
  | 'general'
  | 'biology'
  | 'chemistry'
  | 'thread'
  | 'post'
  | 'dm'
  | 'elsewhere'
  | 'hushed'
  | 'group';

export interface Person {
  name: PersonName;
  user: APIUser;
  /** The bits of the person's permissions in a server's channels, before roles add to them. */
  permissions: bigint;
  /** The channel of their direct messages with the bot, where that is not the usual one of their name. */
  directChannel?: string;
}

export interface Place {
  name: PlaceName;
  /** A direct message channel has one id per person. */
  channelId(person: Person): string;
  guildId?: string;
  /** The channel or forum that a thread belongs to. */
  parentId?: string;
  /** 0 a server, 1 a direct message with the bot, 2 a private channel of other people. */
  context: 0 | 1 | 2;
  /** Where only the user installed the app, the bot has neither the guild nor the channel. */
  installed: 'guild' | 'user';
  /** A server that does not let people use their own apps in public: every reply turns ephemeral. */
  forcedEphemeral: boolean;
}

// Typed as a number: the enumerations of flags have no name for "none".
const NO_FLAGS: number = 0;

export const APPLICATION_ID = '1100000000000000001';
export const GUILD_ID = '1200000000000000001';
export const FORUM_ID = '1300000000000000007';
const FOREIGN_GUILD_ID = '1200000000000000002';
const DM_CHANNELS: Record<PersonName, string> = {
  student: '1400000000000000001',
  classmate: '1400000000000000002',
  moderator: '1400000000000000003',
};
export const MANAGE_GUILD = 1n << 5n;
export const MANAGE_MESSAGES = 1n << 13n;
export const ADMINISTRATOR = 1n << 3n;
/** View channels, send messages, embed links, attach files, read history, use commands, send in threads, use external apps. */
export const MEMBER_PERMISSIONS = [10n, 11n, 14n, 15n, 16n, 31n, 38n, 50n].reduce(
  (bits, bit) => bits | (1n << bit),
  0n,
);

export const BOT: APIUser = {
  ...user(APPLICATION_ID, 'cribsheet', null),
  discriminator: '0000',
  bot: true,
};

export const PEOPLE: Record<PersonName, Person> = {
  student: person('student', '1000000000000000001', 'Sam', MEMBER_PERMISSIONS),
  classmate: person('classmate', '1000000000000000002', 'Kim', MEMBER_PERMISSIONS),
  moderator: person('moderator', '1000000000000000003', 'Mori', MEMBER_PERMISSIONS),
};

export const PLACES: Record<PlaceName, Place> = {
  general: channel('general', '1300000000000000001'),
  biology: channel('biology', '1300000000000000002'),
  chemistry: channel('chemistry', '1300000000000000003'),
  thread: { ...channel('thread', '1300000000000000006'), parentId: '1300000000000000001' },
  post: { ...channel('post', '1300000000000000008'), parentId: FORUM_ID },
  dm: {
    name: 'dm',
    channelId: ({ name, directChannel }) => directChannel ?? DM_CHANNELS[name],
    context: 1,
    installed: 'guild',
    forcedEphemeral: false,
  },
  elsewhere: foreign('elsewhere', '1300000000000000004', false),
  hushed: foreign('hushed', '1300000000000000005', true),
  group: {
    name: 'group',
    channelId: () => '1500000000000000001',
    context: 2,
    installed: 'user',
    forcedEphemeral: false,
  },
};

/** The person as a member of a server with roles, by their ids, as interactions carry it. */
export function memberOf(
  { user, permissions }: Person,
  roles: readonly string[] = [],
): APIInteractionGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    roles: [...roles],
    joined_at: '2024-09-01T08:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: NO_FLAGS,
    permissions: permissions.toString(),
  };
}

export function personByUserId(id: string): Person | undefined {
  return Object.values(PEOPLE).find((candidate) => candidate.user.id === id);
}

function person(name: PersonName, id: string, globalName: string, permissions: bigint): Person {
  return { name, user: user(id, name, globalName), permissions };
}

function channel(name: PlaceName, id: string): Place {
  return {
    name,
    channelId: () => id,
    guildId: GUILD_ID,
    context: 0,
    installed: 'guild',
    forcedEphemeral: false,
  };
}

function foreign(name: PlaceName, id: string, forcedEphemeral: boolean): Place {
  return {
    name,
    channelId: () => id,
    guildId: FOREIGN_GUILD_ID,
    context: 0,
    installed: 'user',
    forcedEphemeral,
  };
}

function user(id: string, username: string, globalName: string | null): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: globalName,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
  };
}
