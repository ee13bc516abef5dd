// The guild that the bot is in: its description, roles and members, and leaving it.
import { expect, test } from 'vitest';
import { ROLES } from '../../../../../src/playground/server/roles.ts';
import { GUILD_ID, PEOPLE } from '../../../../../src/playground/server/world.ts';
import { openAlone } from '../../../alone.ts';

const GUILD = `/guilds/${GUILD_ID}`;
const { student, moderator } = PEOPLE;

test('the guild is described in the language that it is set to', async () => {
  const { call, discord } = await openAlone();
  expect((await call('GET', GUILD)).body).toMatchObject({ id: GUILD_ID, preferred_locale: 'en-US' });
  discord.conditions.setLocale('guild', 'ja');
  expect((await call('GET', GUILD)).body.preferred_locale).toBe('ja');
});

test('its roles are listed, and its members have those of the moment', async () => {
  const { call, discord } = await openAlone();
  const { body } = await call('GET', `${GUILD}/roles`);
  expect(body.map(({ name }: { name: string }) => name)).toEqual([
    '@everyone',
    'Tutors',
    'Teachers',
    'Moderators',
  ]);
  const rolesOf = async (id: string) => (await call('GET', `${GUILD}/members/${id}`)).body.roles;
  expect(await rolesOf(moderator.user.id)).toEqual([ROLES.moderators.id]);
  expect(await rolesOf(student.user.id)).toEqual([]);
  discord.conditions.setRoles('student', ['tutors', 'teachers']);
  expect(await rolesOf(student.user.id)).toEqual([ROLES.tutors.id, ROLES.teachers.id]);
});

test('a member is described without what only interactions tell', async () => {
  const { call } = await openAlone();
  const { body } = await call('GET', `${GUILD}/members/${student.user.id}`);
  expect(body.user).toMatchObject({ id: student.user.id, username: 'student' });
  expect(body).not.toHaveProperty('permissions');
});

test.each([
  ['another guild', 'GET', '/guilds/1', 10004],
  ['roles of another guild', 'GET', '/guilds/1/roles', 10004],
  ['a member of another guild', 'GET', `/guilds/1/members/${student.user.id}`, 10004],
  ['somebody who is no member', 'GET', `${GUILD}/members/1`, 10007],
  ['leaving another guild', 'DELETE', '/users/@me/guilds/1', 10004],
])('%s is not known', async (_name, method, path, code) => {
  const { call } = await openAlone();
  expect(await call(method, path)).toMatchObject({ status: 404, body: { code } });
});

test('a guild that the bot left is none that it knows', async () => {
  const { call, discord } = await openAlone();
  expect((await call('DELETE', `/users/@me/guilds/${GUILD_ID}`)).status).toBe(204);
  expect(discord.conditions.isBotInGuild()).toBe(false);
  for (const path of [GUILD, `${GUILD}/roles`, `${GUILD}/members/${student.user.id}`])
    expect(await call('GET', path)).toMatchObject({ status: 404, body: { code: 10004 } });
  discord.conditions.addBot();
  expect((await call('GET', GUILD)).status).toBe(200);
});
