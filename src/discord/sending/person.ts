// The person who uses a command or a control.
import type { CommandInteraction, MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Person } from '../../conversation/index.ts';

/** The person, with the roles and permissions that Discord sends along with this interaction. */
export function personOf({
  user,
  member,
  memberPermissions,
}: CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction): Person {
  const roles =
    member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const nickname = member === null ? undefined : 'nickname' in member ? member.nickname : member.nick;
  const name = nickname ?? user.globalName ?? user.username;
  return { id: user.id, name, roles, permissions: memberPermissions?.bitfield ?? 0n };
}
