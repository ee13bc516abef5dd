// What arrives on the gateway: what is as Discord describes it is taken, anything else is named, and nothing throws.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAt, personOf } from '../../../src/discord/session/payloads.ts';

const INTERACTION = {
  id: '1',
  token: 'secret',
  type: 2,
  data: { name: 'ask' },
  member: { user: { id: '7' } },
};
const MESSAGE = { id: '1', channel_id: '2', author: { id: '7' }, content: 'hello' };
const READY = {
  session_id: 'abc',
  resume_gateway_url: 'wss://gateway.example',
  user: { id: '5' },
  application: { id: '5' },
  guilds: [{ id: '9', unavailable: true }],
};

function event(name: unknown, data: unknown, number: unknown = 3) {
  return lookAt({ op: 0, t: name, s: number, d: data });
}

test('what has all that it needs is taken as it is', () => {
  for (const [name, data] of [
    ['MESSAGE_CREATE', MESSAGE],
    ['MESSAGE_UPDATE', MESSAGE],
    ['MESSAGE_DELETE', { id: '1', channel_id: '2' }],
    ['MESSAGE_DELETE_BULK', { ids: ['1', '3'], channel_id: '2' }],
    ['GUILD_UPDATE', { id: '1', preferred_locale: 'fr' }],
    ['SOMETHING_NEW', { anything: true }],
  ] as const)
    expect(event(name, data)).toEqual({ kind: 'good', payload: { op: 0, t: name, s: 3, d: data } });
});

test('of servers nothing is waited for, and what discord.js takes for granted is filled in', () => {
  expect(event('READY', READY)).toMatchObject({
    kind: 'good',
    payload: { d: { session_id: 'abc', guilds: [] } },
  });
  expect(event('INTERACTION_CREATE', INTERACTION)).toMatchObject({
    kind: 'good',
    payload: { d: { ...INTERACTION, entitlements: [], authorizing_integration_owners: {} } },
  });
});

test.each<[string, unknown]>([
  ['no object', null],
  ['a list', [1]],
  ['a text', 'hello'],
  ['no kind', { t: 'READY' }],
  ['a kind that is a text', { op: '0', t: 'MESSAGE_CREATE', s: 1, d: MESSAGE }],
  ['an event without a name', { op: 0, t: null, s: 1, d: MESSAGE }],
  ['an event without a number', { op: 0, t: 'MESSAGE_CREATE', d: MESSAGE }],
  ['an event with a number of no session', { op: 0, t: 'MESSAGE_CREATE', s: 1e300, d: MESSAGE }],
  ['an event that tells nothing', { op: 0, t: 'INTERACTION_CREATE', s: 1, d: null }],
  ['an event that tells a list', { op: 0, t: 'INTERACTION_CREATE', s: 1, d: [] }],
  ['a greeting without an interval', { op: 10, d: {} }],
  ['a greeting with an interval of nothing', { op: 10, d: { heartbeat_interval: 0 } }],
])('%s is malformed', (_name, payload) => {
  expect(lookAt(payload).kind).toBe('malformed');
});

test.each([
  ...['id', 'token', 'type', 'data', 'member'].map(
    (field) => ['INTERACTION_CREATE', INTERACTION, field] as const,
  ),
  ...['id', 'channel_id', 'author'].map((field) => ['MESSAGE_CREATE', MESSAGE, field] as const),
  ...['session_id', 'resume_gateway_url', 'user', 'application'].map(
    (field) => ['READY', READY, field] as const,
  ),
])('%s with %o is malformed without "%s", or with another thing in its place', (name, data, field) => {
  for (const wrong of [undefined, null, '', [], Number.NaN])
    expect(event(name, { ...data, [field]: wrong })).toMatchObject({ kind: 'malformed', event: name });
});

test('a huge name is told by its beginning', () => {
  const looked = event('X'.repeat(1e6), null);
  expect(looked.kind === 'malformed' && looked.event.length).toBeLessThan(100);
});

test('a session that is invalid may be resumed only where that is said', () => {
  const mayResume = [true, false, null, 'yes', {}].map((d) => lookAt({ op: 9, d }));
  expect(mayResume.map((looked) => looked.kind === 'good' && looked.payload.d)).toEqual([
    true,
    ...Array(4).fill(false),
  ]);
});

test('whatever arrives, it is looked at without an error', () => {
  const names = fc.constantFrom(
    'READY',
    'INTERACTION_CREATE',
    'MESSAGE_CREATE',
    '__proto__',
    'constructor',
    'toString',
  );
  const payload = fc.oneof(
    fc.anything(),
    fc.record({ op: fc.constantFrom(0, 1, 7, 9, 10, 11), t: names, s: fc.nat(), d: fc.anything() }),
    fc.record({
      op: fc.constant(0),
      t: names,
      s: fc.integer({ min: 1 }),
      d: fc.dictionary(
        fc.constantFrom('id', 'token', 'type', 'data', 'user', 'member', 'author', 'channel_id', 'content'),
        fc.oneof(fc.constantFrom('1', 1, {}, { id: '1' }, { user: { id: '1' } }), fc.anything()),
      ),
    }),
  );
  fc.assert(
    fc.property(payload, (one) => ['good', 'malformed'].includes(lookAt(one).kind)),
    { numRuns: 2000 },
  );
});

test('the person of an interaction is its user, or that of the member', () => {
  expect(personOf({ user: { id: '1' } })).toBe('1');
  expect(personOf({ member: { user: { id: '2' } } })).toBe('2');
  for (const nobody of [
    {},
    { user: null, member: 3 },
    { user: { id: 4 } },
    { member: { user: { id: 'x' } } },
  ])
    expect(personOf(nobody)).toBeUndefined();
});
