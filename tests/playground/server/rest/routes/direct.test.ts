// People, and the channels of direct messages with them.
import { expect, test } from 'vitest';
import { BOT, PEOPLE, PLACES } from '../../../../../src/playground/server/world.ts';
import { openAlone } from '../../../alone.ts';

const { student, classmate } = PEOPLE;

test('a person is found by their id', async () => {
  const { call } = await openAlone();
  expect((await call('GET', `/users/${student.user.id}`)).body).toEqual(student.user);
});

test('the channel with a person is theirs, the same each time', async () => {
  const { call } = await openAlone();
  const open = async (id: string) => (await call('POST', '/users/@me/channels', { recipient_id: id })).body;
  const channel = await open(student.user.id);
  expect(channel).toMatchObject({ id: PLACES.dm.channelId(student), type: 1, recipients: [student.user] });
  expect(await open(student.user.id)).toEqual(channel);
  expect((await open(classmate.user.id)).id).not.toBe(channel.id);
});

test('what is posted there is read by that person alone', async () => {
  const { call, discord } = await openAlone();
  const { body } = await call('POST', '/users/@me/channels', { recipient_id: student.user.id });
  await call('POST', `/channels/${body.id}/messages`, { content: 'a' });
  expect(discord.as('student').in('dm').messages()).toMatchObject([{ content: 'a' }]);
  expect(discord.as('classmate').in('dm').messages()).toEqual([]);
});

test.each([
  ['whom nobody knows', { recipient_id: '1' }],
  ['that is not named', {}],
  ['that is the bot itself', { recipient_id: BOT.id }],
  ['in something that is no object', ['1']],
])('there is no channel with a person %s', async (_name, body) => {
  const { call } = await openAlone();
  expect(await call('POST', '/users/@me/channels', body)).toMatchObject({
    status: 404,
    body: { code: 10013 },
  });
});

test('nobody has an id that is none', async () => {
  const { call } = await openAlone();
  expect(await call('GET', '/users/nobody')).toMatchObject({ status: 404, body: { code: 10013 } });
});
