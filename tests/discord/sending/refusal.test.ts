// Why something cannot be posted.
import { expect, test } from 'vitest';
import type { Fault } from '../../../src/discord/errors/index.ts';
import { type Refusal, refusalOf, sayRefusal } from '../../../src/discord/sending/refusal.ts';
import { speak } from '../../../src/language/index.ts';

test.each<[Fault, Refusal | undefined]>([
  [{ kind: 'forbidden', what: 'archived' }, { kind: 'archived' }],
  [{ kind: 'forbidden', what: 'access' }, { kind: 'channel' }],
  [
    { kind: 'forbidden', what: 'permission' },
    { kind: 'bot', permission: 'send' },
  ],
  [
    { kind: 'forbidden', what: 'history' },
    { kind: 'bot', permission: 'history' },
  ],
  [{ kind: 'forbidden', what: 'other' }, { kind: 'discord' }],
  [{ kind: 'gone', what: 'message' }, { kind: 'message' }],
  [{ kind: 'gone', what: 'channel' }, { kind: 'channel' }],
  [{ kind: 'gone', what: 'other' }, { kind: 'discord' }],
  [{ kind: 'malformed', problems: [], shape: {} }, { kind: 'discord' }],
  [{ kind: 'refused' }, { kind: 'discord' }],
  [{ kind: 'tooLarge' }, { kind: 'discord' }],
  [{ kind: 'token' }, { kind: 'discord' }],
  [{ kind: 'network' }, undefined],
  [{ kind: 'expired' }, undefined],
  [{ kind: 'acknowledged' }, undefined],
  [{ kind: 'bug' }, undefined],
])('of %j is %j', (fault, refusal) => {
  expect(refusalOf(fault)).toEqual(refusal);
});

test('each is a sentence, and those of permissions name the permission as Discord does', () => {
  const say = speak();
  expect(sayRefusal({ kind: 'bot', permission: 'embed' }, say)).toContain('“Embed Links”');
  expect(sayRefusal({ kind: 'user', permission: 'threads' }, say)).toContain('“Send Messages in Threads”');
  for (const kind of ['hushed', 'archived', 'channel', 'message', 'discord'] as const)
    expect(sayRefusal({ kind }, say)).toMatch(/^[A-Z].+\.$/);
});
