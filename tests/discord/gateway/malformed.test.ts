// What arrives on the gateway and is not as Discord describes it: one line of the log each, and the bot goes on.

import { expect, test, vi } from 'vitest';
import type { LocalDiscord } from '../../../src/playground/driver/index.ts';
import { textOf } from '../../e2e/shown.ts';
import { openDiscord } from '../../playground/bot.ts';
import { CRANE, connect } from './connected.ts';

vi.setConfig({ testTimeout: 120_000 });

const USER = {
  id: '1000000000000000001',
  username: 'sam',
  discriminator: '0',
  global_name: null,
  avatar: null,
};
const INTERACTION = {
  id: '1576000000000000001',
  application_id: '1100000000000000001',
  token: 'a-token',
  version: 1,
  type: 2,
  data: { id: '1', name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: CRANE }] },
  channel_id: '1300000000000000001',
  channel: { id: '1300000000000000001', type: 0 },
  guild_id: '1200000000000000001',
  member: { user: USER, roles: [], permissions: '0' },
  app_permissions: '0',
  locale: 'en-US',
  entitlements: [],
  authorizing_integration_owners: {},
  context: 0,
};
const MESSAGE = {
  id: '1576000000000000002',
  channel_id: '1300000000000000001',
  guild_id: '1200000000000000001',
  author: USER,
  type: 0,
  content: `<@1100000000000000001> ${CRANE}`,
  timestamp: '2026-01-01T00:00:00.000Z',
};

/** Events by what is wrong with them. */
const EVENTS: Readonly<Record<string, [string, unknown]>> = {
  'an interaction of nobody': ['INTERACTION_CREATE', { ...INTERACTION, member: undefined }],
  'an interaction of null': ['INTERACTION_CREATE', { ...INTERACTION, member: null, user: null }],
  'an interaction without data': ['INTERACTION_CREATE', { ...INTERACTION, data: undefined }],
  'an interaction whose data is null': ['INTERACTION_CREATE', { ...INTERACTION, data: null }],
  'an interaction without an id': ['INTERACTION_CREATE', { ...INTERACTION, id: undefined }],
  'an interaction without a token': ['INTERACTION_CREATE', { ...INTERACTION, token: 7 }],
  'an interaction whose channel is a text': ['INTERACTION_CREATE', { ...INTERACTION, channel: 'general' }],
  'an interaction with odd permissions': [
    'INTERACTION_CREATE',
    { ...INTERACTION, app_permissions: 'all of them' },
  ],
  'an interaction whose options are a text': [
    'INTERACTION_CREATE',
    { ...INTERACTION, data: { ...INTERACTION.data, options: 'none' } },
  ],
  'an interaction whose options hold null': [
    'INTERACTION_CREATE',
    { ...INTERACTION, data: { ...INTERACTION.data, options: [null] } },
  ],
  'a click without its message': [
    'INTERACTION_CREATE',
    { ...INTERACTION, type: 3, data: { custom_id: 'x', component_type: 2 } },
  ],
  'a form without rows': ['INTERACTION_CREATE', { ...INTERACTION, type: 5, data: { custom_id: 'x' } }],
  'an event that tells nothing': ['INTERACTION_CREATE', null],
  'a message of nobody': ['MESSAGE_CREATE', { ...MESSAGE, author: undefined }],
  'a message whose text is a number': ['MESSAGE_CREATE', { ...MESSAGE, content: 5 }],
  'an edit of nothing': ['MESSAGE_UPDATE', {}],
  'a deletion of nothing': ['MESSAGE_DELETE', { ids: 5 }],
  'deletions that are no list': ['MESSAGE_DELETE_BULK', { ids: 'all', channel_id: '1' }],
  'a server without an id': ['GUILD_CREATE', { name: 'School' }],
  'an event by the name of a method': ['constructor', null],
};

/** What is no event at all. */
const RAW = [
  '',
  'hello',
  'null',
  '[]',
  '{}',
  '{"op":"0"}',
  '{"op":0}',
  '{"op":0,"t":"READY","s":1,"d":{}}',
  '\u0000',
];

/** Events that nobody can answer, or knows, and that are none of the bot's business: no line. */
const UNKNOWN: Readonly<Record<string, [string, unknown]>> = {
  'an unknown kind of interaction': [
    'INTERACTION_CREATE',
    { ...INTERACTION, id: '1576000000000000003', type: 99 },
  ],
  'an unknown kind of command': [
    'INTERACTION_CREATE',
    { ...INTERACTION, id: '1576000000000000004', data: { ...INTERACTION.data, type: 99 } },
  ],
  'an unknown event': ['SOMETHING_NEW', { deep: { inside: [1, 2, 3] } }],
  'an error by its name': ['error', {}],
};

async function expectAnAnswer(discord: LocalDiscord): Promise<void> {
  const handle = await discord.as('student').in('general').slash('ask', { question: CRANE });
  expect(textOf(await handle.reply())).toContain('Clean the crane');
}

test('each is one line, without what it says, and people are answered in the same session', async () => {
  const discord = await openDiscord({ respondWithin: 20_000, patience: 60_000 });
  const { bot, lines } = await connect(discord);
  const told = () => lines.filter(({ level }) => Number(level) > 30);
  for (const [index, [name, [event, data]]] of Object.entries(EVENTS).entries()) {
    const before = told().length;
    // Each is another one: what comes twice is passed over.
    const isOne = typeof data === 'object' && data !== null && 'id' in data && data.id === INTERACTION.id;
    discord.faults.sendEvent(
      event,
      isOne ? { ...data, id: `${INTERACTION.id.slice(0, -3)}${100 + index}` } : data,
    );
    await expectAnAnswer(discord);
    expect(told().slice(before), name).toHaveLength(1);
  }
  for (const text of RAW) {
    const before = told().length;
    discord.faults.sendRaw(text);
    await expectAnAnswer(discord);
    expect(told().slice(before), text).toHaveLength(1);
  }
  expect(JSON.stringify(told())).not.toContain(CRANE);
  expect(JSON.stringify(told())).not.toContain('a-token');
  expect([discord.gateway.identifies.length, discord.gateway.resumes]).toEqual([1, 0]);
  // Nobody is going to answer these: a session that is resumed need not go back to them.
  await expect.poll(() => bot.unanswered()).toBe(0);
});

test('what is unknown is passed over, and huge texts are', async () => {
  const discord = await openDiscord({ respondWithin: 20_000, patience: 60_000 });
  const { bot, lines } = await connect(discord);
  for (const [event, data] of Object.values(UNKNOWN)) discord.faults.sendEvent(event, data);
  discord.faults.sendEvent('MESSAGE_CREATE', { ...MESSAGE, content: 'x'.repeat(5_000_000) });
  discord.faults.sendEvent('X'.repeat(1_000_000), null);
  await expectAnAnswer(discord);
  expect(JSON.stringify(lines).length).toBeLessThan(20_000);
  expect([discord.gateway.identifies.length, discord.gateway.resumes]).toEqual([1, 0]);
  // Nobody is going to answer these: a session that is resumed need not go back to them.
  await expect.poll(() => bot.unanswered()).toBe(0);
});
