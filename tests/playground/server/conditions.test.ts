// What people and the bot may do, and in which language, when it is not the usual.

import { expect, test } from 'vitest';
import {
  botPermissions,
  controlConditions,
  isInstalled,
  memberIn,
  openConditions,
  personPermissions,
} from '../../../src/playground/server/conditions.ts';
import { ROLES } from '../../../src/playground/server/roles.ts';
import {
  GUILD_ID,
  MANAGE_GUILD,
  MANAGE_MESSAGES,
  MEMBER_PERMISSIONS,
  PEOPLE,
  PLACES,
} from '../../../src/playground/server/world.ts';

const SEND = 1n << 11n;
const { general, hushed } = PLACES;

/** Controls of conditions, with a gateway that notes the languages of the server that it tells. */
function open() {
  const conditions = openConditions();
  const told: unknown[] = [];
  const gateway = {
    dispatch(_event: string, guild: string | undefined, data: (intents: number) => unknown) {
      expect(guild).toBe(GUILD_ID);
      told.push(data(1), data(0));
    },
  };
  return { conditions, controls: controlConditions(conditions, gateway), told };
}

test('what is taken away in a place is missing there, and nowhere else', () => {
  const { conditions, controls } = open();
  controls.deny('general', { bot: SEND, people: SEND });
  expect(botPermissions(conditions, general)).toBe(MEMBER_PERMISSIONS & ~SEND);
  expect(personPermissions(conditions, general, PEOPLE.student)).toBe(MEMBER_PERMISSIONS & ~SEND);
  expect(personPermissions(conditions, PLACES.biology, PEOPLE.student)).toBe(MEMBER_PERMISSIONS);
});

test('nothing is taken away from a moderator', () => {
  const { conditions, controls } = open();
  controls.deny('general', { people: SEND });
  const permissions = personPermissions(conditions, general, PEOPLE.moderator);
  expect(permissions & SEND).toBe(SEND);
  expect(permissions & MANAGE_MESSAGES).toBe(MANAGE_MESSAGES);
});

test('where replies are forced to be ephemeral nobody may use their apps in public', () => {
  const external = 1n << 50n;
  expect(personPermissions(openConditions(), hushed, PEOPLE.student) & external).toBe(0n);
  expect(personPermissions(openConditions(), general, PEOPLE.student) & external).toBe(external);
});

test('the language of the server is told to whoever hears of servers', () => {
  const { conditions, controls, told } = open();
  controls.setLocale('guild', 'fr');
  expect(told).toEqual([expect.objectContaining({ preferred_locale: 'fr' }), undefined]);
  controls.setLocale('student', 'ja');
  expect(conditions.locales.get('student')).toBe('ja');
});

test('a reset takes all of it back', () => {
  const { conditions, controls } = open();
  controls.setLocale('guild', 'fr');
  controls.setLocale('student', 'ja');
  controls.deny('general', { bot: SEND });
  controls.archive('thread');
  controls.setRoles('student', ['moderators']);
  controls.closeDirect('student');
  controls.removeBot();
  controls.reset();
  expect(conditions).toEqual(openConditions());
});

test('roles are what makes a moderator, and change with them', () => {
  const { conditions, controls } = open();
  const mayManage = (name: 'student' | 'moderator', place = general) =>
    (personPermissions(conditions, place, PEOPLE[name]) & MANAGE_GUILD) !== 0n;
  expect([mayManage('student'), mayManage('moderator')]).toEqual([false, true]);
  controls.setRoles('student', ['moderators', 'teachers']);
  controls.setRoles('moderator', ['tutors']);
  expect([mayManage('student'), mayManage('moderator')]).toEqual([true, false]);
  // Another server has roles of its own.
  expect(mayManage('student', PLACES.elsewhere)).toBe(false);
});

test('a member is described with the roles and permissions of the moment', () => {
  const { conditions, controls } = open();
  controls.setRoles('student', ['teachers']);
  controls.deny('general', { people: SEND });
  expect(memberIn(conditions, PEOPLE.student, general)).toMatchObject({
    roles: [ROLES.teachers.id],
    permissions: String(MEMBER_PERMISSIONS & ~SEND),
  });
  expect(memberIn(conditions, PEOPLE.student, PLACES.elsewhere).roles).toEqual([]);
});

test('who hears of servers is told that the bot left one, or that it is gone for a while', () => {
  const { conditions, controls, told } = open();
  controls.loseGuild();
  expect(isInstalled(conditions, general)).toBe(true);
  controls.removeBot();
  expect(isInstalled(conditions, general)).toBe(false);
  expect(isInstalled(conditions, PLACES.dm)).toBe(true);
  controls.addBot();
  expect(isInstalled(conditions, general)).toBe(true);
  expect(told).toEqual([
    { id: GUILD_ID, unavailable: true },
    undefined,
    { id: GUILD_ID },
    undefined,
    expect.objectContaining({ id: GUILD_ID, unavailable: false }),
    undefined,
  ]);
});
