// What people and the bot may do, and in which language, when it is not the usual.

import { expect, test } from 'vitest';
import {
  botPermissions,
  controlConditions,
  openConditions,
  personPermissions,
} from '../../../src/playground/server/conditions.ts';
import {
  GUILD_ID,
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
  controls.reset();
  expect(conditions).toEqual(openConditions());
});
