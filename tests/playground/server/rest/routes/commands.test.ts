// Reading and replacing the registered commands, globally and in a guild.
import { expect, test } from 'vitest';
import { APPLICATION_ID, GUILD_ID } from '../../../../../src/playground/server/world.ts';
import { openAlone } from '../../../alone.ts';
import { ASK, EXPLAIN, GAPS } from '../../../commands.ts';

const GLOBAL = `/applications/${APPLICATION_ID}/commands`;
const IN_GUILD = `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`;
const namesOf = (list: { name: string }[]) => list.map(({ name }) => name).sort();

test('commands are replaced as a whole, and listed as they were given back', async () => {
  const { call } = await openAlone([ASK]);
  const { status, body } = await call('PUT', GLOBAL, [GAPS, EXPLAIN]);
  expect(status).toBe(200);
  expect(namesOf(body)).toEqual(['Explain this', 'gaps']);
  expect((await call('GET', GLOBAL)).body).toEqual(body);
  expect((await call('PUT', GLOBAL, [])).body).toEqual([]);
  expect((await call('GET', GLOBAL)).body).toEqual([]);
});

test('commands of a guild are others than the global ones, and say whose they are', async () => {
  const { call } = await openAlone([ASK]);
  const { body } = await call('PUT', IN_GUILD, [GAPS]);
  expect(body).toMatchObject([{ name: 'gaps', guild_id: GUILD_ID }]);
  expect(namesOf((await call('GET', GLOBAL)).body)).toEqual(['ask']);
});

test('one bad command leaves all as they were, and each fault is told where it stands', async () => {
  const { call } = await openAlone([ASK]);
  const { status, body } = await call('PUT', GLOBAL, [GAPS, { ...ASK, name: 'Bad Name' }]);
  expect([status, body.code]).toEqual([400, 50035]);
  expect(Object.keys(body.errors)).toEqual(['1']);
  expect(namesOf((await call('GET', GLOBAL)).body)).toEqual(['ask']);
});

test.each([
  ['no list', { name: 'ask' }],
  ['a text', 'ask'],
  ['a list of texts', ['ask']],
])('%s is no list of commands', async (_name, body) => {
  const { call } = await openAlone([ASK]);
  expect(await call('PUT', GLOBAL, body)).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(namesOf((await call('GET', GLOBAL)).body)).toEqual(['ask']);
});

test.each([
  ['of another application', '/applications/1/commands'],
  ['of another guild', `/applications/${APPLICATION_ID}/guilds/1/commands`],
])('commands %s are out of reach', async (_name, path) => {
  const { call } = await openAlone();
  for (const method of ['GET', 'PUT'])
    expect(await call(method, path, method === 'PUT' ? [ASK] : undefined)).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
});

test('commands of a guild that the bot was removed from are out of reach, global ones are not', async () => {
  const { call, discord } = await openAlone([ASK]);
  discord.conditions.removeBot();
  expect((await call('GET', IN_GUILD)).status).toBe(403);
  expect((await call('GET', GLOBAL)).status).toBe(200);
});
