import { expect, test } from 'vitest';
import { describeRoles, ROLES, USUAL_ROLES } from '../../../src/playground/server/roles.ts';
import { GUILD_ID, MANAGE_GUILD, MEMBER_PERMISSIONS } from '../../../src/playground/server/world.ts';

test('the role of everybody comes first, with the id of the guild and what every member may do', () => {
  expect(describeRoles()[0]).toMatchObject({
    id: GUILD_ID,
    name: '@everyone',
    position: 0,
    permissions: MEMBER_PERMISSIONS.toString(),
  });
});

test('the others follow from the lowest to the highest', () => {
  const described = describeRoles();
  expect(described.map(({ name }) => name)).toEqual(['@everyone', 'Tutors', 'Teachers', 'Moderators']);
  expect(described.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  expect(new Set(described.map(({ id }) => id)).size).toBe(4);
});

test('only moderators may do more than others', () => {
  const more = Object.entries(ROLES).filter(([, { permissions }]) => permissions !== 0n);
  expect(more.map(([name]) => name)).toEqual(['moderators']);
  expect(ROLES.moderators.permissions & MANAGE_GUILD).toBe(MANAGE_GUILD);
  expect(Object.entries(USUAL_ROLES).filter(([, roles]) => roles.length > 0)).toEqual([
    ['moderator', ['moderators']],
  ]);
});

test('a colour is written in both of the ways that the API has', () => {
  for (const { color, colors } of describeRoles()) expect(colors.primary_color).toBe(color);
});
