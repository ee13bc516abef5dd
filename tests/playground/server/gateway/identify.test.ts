// What a client may identify with.

import { expect, test } from 'vitest';
import { readIdentify } from '../../../../src/playground/server/gateway/identify.ts';
import { ALL_INTENTS, INTENT } from '../../../../src/playground/server/gateway/opcodes.ts';

test('all but the token is kept, and one shard is meant where none is named', () => {
  const data = { token: 'local.secret.token', intents: INTENT.guilds, properties: { os: 'linux' } };
  expect(readIdentify(data, 0)).toEqual({
    intents: INTENT.guilds,
    shard: [0, 1],
    properties: { os: 'linux' },
  });
});

test.each([undefined, 'all', -1, ALL_INTENTS + 1])('intents cannot be %s', (intents) => {
  expect(readIdentify({ intents }, 0)).toBe('invalidIntents');
});

test('privileged intents are refused unless they are switched on', () => {
  const intents = INTENT.guilds | INTENT.content;
  expect(readIdentify({ intents }, 0)).toBe('disallowedIntents');
  expect(readIdentify({ intents }, INTENT.members)).toBe('disallowedIntents');
  expect(readIdentify({ intents }, INTENT.content)).toMatchObject({ intents });
});

test.each([[[2, 2]], [[-1, 2]], [[0.5, 2]], [[0]], ['0/1'], [[0, 1, 2]]])('a shard cannot be %j', (shard) => {
  expect(readIdentify({ intents: 1, shard }, 0)).toBe('invalidShard');
});
