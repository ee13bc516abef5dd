// What the gateway tells the bot of messages that people write, by its intents.
import { describe, expect, test } from 'vitest';
import type { Gateway } from '../../../../src/playground/server/gateway/gateway.ts';
import { INTENT } from '../../../../src/playground/server/gateway/opcodes.ts';
import {
  announce,
  announceDeletion,
  announcePurge,
} from '../../../../src/playground/server/store/announce.ts';
import type { StoredMessage } from '../../../../src/playground/server/store/messages.ts';
import {
  APPLICATION_ID,
  BOT,
  GUILD_ID,
  memberOf,
  PEOPLE,
  PLACES,
  type Place,
} from '../../../../src/playground/server/world.ts';

const { general, dm } = PLACES;

/** What a bot with these intents hears of what `tell` does. */
function heard(intents: number, tell: (gateway: Gateway) => void) {
  const events: { event: string; guild: string | undefined; data: unknown }[] = [];
  tell({
    dispatch: (event: string, guild: string | undefined, data: (intents: number) => unknown) => {
      const told = data(intents);
      if (told !== undefined) events.push({ event, guild, data: told });
    },
  } as unknown as Gateway);
  return events;
}

function messageIn(place: Place, content: string, mentions: object[] = []): StoredMessage {
  const api = { id: '7', channel_id: place.channelId(PEOPLE.student), content, mentions };
  return { api, place } as unknown as StoredMessage;
}

function hear(intents: number, place: Place, content: string, mentions: object[] = []) {
  const message = messageIn(place, content, mentions);
  return heard(intents, (gateway) =>
    announce(gateway, 'MESSAGE_CREATE', message, memberOf(PEOPLE.student), place),
  );
}

describe('a message in a server', () => {
  test('is heard with its author as a member, and without the user twice', () => {
    const [event] = hear(INTENT.guildMessages | INTENT.content, general, 'a');
    expect(event).toMatchObject({
      event: 'MESSAGE_CREATE',
      guild: GUILD_ID,
      data: { id: '7', content: 'a', guild_id: GUILD_ID, member: { roles: [] } },
    });
    const { member } = event!.data as { member: object };
    expect(member).not.toHaveProperty('user');
    expect(member).not.toHaveProperty('permissions');
  });

  test.each<[string, string, object[], string]>([
    ['is not read', 'a secret', [], ''],
    ['is read where it mentions the bot', `<@${APPLICATION_ID}> a`, [], `<@${APPLICATION_ID}> a`],
    ['is read where it replies to the bot and pings it', 'a', [BOT], 'a'],
    [
      'is not read where it mentions somebody else',
      `<@${PEOPLE.classmate.user.id}>`,
      [PEOPLE.classmate.user],
      '',
    ],
  ])('without the intent for content %s', (_name, content, mentions, read) => {
    expect(hear(INTENT.guildMessages, general, content, mentions)).toMatchObject([
      { data: { content: read } },
    ]);
  });

  test.each([0, INTENT.guilds, INTENT.directMessages | INTENT.content])(
    'is not heard with the intents %i',
    (intents) => {
      expect(hear(intents, general, `<@${APPLICATION_ID}> a`)).toEqual([]);
    },
  );
});

test('a direct message is read whatever the intent for content is', () => {
  const [event] = hear(INTENT.directMessages, dm, 'a');
  expect(event).toMatchObject({ guild: undefined, data: { content: 'a' } });
  expect(event?.data).not.toHaveProperty('guild_id');
  expect(hear(INTENT.guildMessages, dm, 'a')).toEqual([]);
});

test.each([
  ['in a server', general, INTENT.guildMessages, { guild_id: GUILD_ID }],
  ['in direct messages', dm, INTENT.directMessages, {}],
] as const)('a deletion %s is heard by whoever hears of messages there', (_name, place, intent, more) => {
  const tell = (gateway: Gateway) => announceDeletion(gateway, messageIn(place, 'a'), place);
  const channel_id = place.channelId(PEOPLE.student);
  expect(heard(intent, tell).map(({ data }) => data)).toEqual([{ id: '7', channel_id, ...more }]);
  expect(heard(INTENT.guilds, tell)).toEqual([]);
});

test('many that go at once are one event', () => {
  const channel = general.channelId(PEOPLE.student);
  const tell = (gateway: Gateway) => announcePurge(gateway, ['1', '2'], channel, general);
  expect(heard(INTENT.guildMessages, tell)).toEqual([
    {
      event: 'MESSAGE_DELETE_BULK',
      guild: GUILD_ID,
      data: { ids: ['1', '2'], channel_id: channel, guild_id: GUILD_ID },
    },
  ]);
  expect(heard(INTENT.directMessages, tell)).toEqual([]);
});
