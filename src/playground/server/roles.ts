// The roles of the guild, and who has them unless that is changed.

import { GUILD_ID, MANAGE_GUILD, MANAGE_MESSAGES, MEMBER_PERMISSIONS, type PersonName } from './world.ts';

export type RoleName = 'moderators' | 'teachers' | 'tutors';

export interface Role {
  id: string;
  title: string;
  /** The bits that the role adds to what every member may do. */
  permissions: bigint;
  /** As Discord writes colours: 0xRRGGBB. */
  colour: number;
}

/** From the lowest to the highest. Teachers and tutors may do no more than other members, unless a bot lets them. */
export const ROLES: Readonly<Record<RoleName, Role>> = {
  tutors: { id: '1210000000000000001', title: 'Tutors', permissions: 0n, colour: 0x3ba55d },
  teachers: { id: '1210000000000000002', title: 'Teachers', permissions: 0n, colour: 0x5865f2 },
  moderators: {
    id: '1210000000000000003',
    title: 'Moderators',
    permissions: MANAGE_GUILD | MANAGE_MESSAGES,
    colour: 0xe67e22,
  },
};

export const USUAL_ROLES: Readonly<Record<PersonName, readonly RoleName[]>> = {
  student: [],
  classmate: [],
  moderator: ['moderators'],
};

/** All roles as the API describes them, `@everyone` first: its id is that of the guild. */
export function describeRoles() {
  const everyone = { id: GUILD_ID, title: '@everyone', permissions: MEMBER_PERMISSIONS, colour: 0 };
  return [everyone, ...Object.values(ROLES)].map(describeRole);
}

/** A role as the API describes it; `position` counts from `@everyone`, which is 0. */
export function describeRole({ id, title, permissions, colour }: Role, position: number) {
  return {
    id,
    name: title,
    color: colour,
    colors: { primary_color: colour, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
