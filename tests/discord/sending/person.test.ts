// Who uses a command or a control, as Discord says it of this very interaction.
import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { personOf } from '../../../src/discord/sending/person.ts';

type Used = Parameters<typeof personOf>[0];

const user = { id: '7', username: 'sam', globalName: 'Sam' };
const used = (more: object): Used =>
  ({ user, member: null, memberPermissions: null, ...more }) as unknown as Used;

test('in direct messages a person has a name, and neither roles nor permissions', () => {
  expect(personOf(used({}))).toEqual({ id: '7', name: 'Sam', roles: [], permissions: 0n });
});

test.each([
  ['the name in the server that the API tells', { member: { roles: [], nick: 'Prof' } }, 'Prof'],
  [
    'the name in the server that is cached',
    { member: { roles: { cache: new Map() }, nickname: 'Prof' } },
    'Prof',
  ],
  ['the name on Discord where the server has none', { member: { roles: [], nick: null } }, 'Sam'],
  ['the name that one logs in with', { user: { ...user, globalName: null } }, 'sam'],
])('a person goes by %s', (_name, more, name) => {
  expect(personOf(used(more)).name).toBe(name);
});

test('roles are told as ids, whichever way the member comes', () => {
  const api = { roles: ['1', '2'], nick: null };
  const cached = {
    roles: {
      cache: new Map([
        ['1', {}],
        ['2', {}],
      ]),
    },
    nickname: null,
  };
  for (const member of [api, cached]) expect(personOf(used({ member })).roles).toEqual(['1', '2']);
});

test('permissions are those that they have there', () => {
  const memberPermissions = new PermissionsBitField(['ManageGuild']);
  expect(personOf(used({ member: { roles: [], nick: null }, memberPermissions })).permissions).toBe(32n);
});
