// What a person writes in a place, and what the bot hears of it.
import { describe, expect, test } from 'vitest';
import { Member } from '../../../src/playground/driver/member.ts';
import { openConditions } from '../../../src/playground/server/conditions.ts';
import {
  BOT,
  PEOPLE,
  type Person,
  PLACES,
  type PlaceName,
  type ServerParts,
  type Signal,
} from '../../../src/playground/server/index.ts';
import { Messages } from '../../../src/playground/server/store/messages.ts';

const ALL_INTENTS = (1 << 26) - 1;

/** People in a Discord whose gateway is a list of what the bot heard. */
function open() {
  let id = 10;
  const messages = new Messages(
    () => String(id++),
    () => 'http://here',
    100,
  );
  const heard: { event: string; data: { id: string; content?: string; ids?: string[] } }[] = [];
  const conditions = openConditions();
  const gateway = {
    dispatch: (event: string, _guild: unknown, data: (intents: number) => never) =>
      void heard.push({ event, data: data(ALL_INTENTS) }),
  };
  let notified = 0;
  const signal = { notify: () => (notified += 1) } as unknown as Signal;
  const parts = { messages, conditions, gateway } as unknown as ServerParts;
  const seat = (person: Person, place: PlaceName) => new Member(parts, signal, person, PLACES[place]);
  return { messages, heard, conditions, seat, notified: () => notified };
}

describe('a message', () => {
  test('is read by others in the channel, heard by the bot, and tells those who wait', () => {
    const { seat, heard, notified } = open();
    const said = seat(PEOPLE.student, 'general').say(' a ');
    expect(said).toMatchObject({ content: 'a', ephemeral: false });
    expect(seat(PEOPLE.classmate, 'general').messages()).toMatchObject([{ id: said.id, content: 'a' }]);
    expect(heard).toMatchObject([{ event: 'MESSAGE_CREATE', data: { id: said.id, content: 'a' } }]);
    expect(notified()).toBe(1);
  });

  test.each<PlaceName>(['elsewhere', 'hushed', 'group'])(
    'in %s is not heard: the bot is not there',
    (place) => {
      const { seat, heard } = open();
      const student = seat(PEOPLE.student, place);
      student.remove(student.say('a'));
      expect(heard).toEqual([]);
    },
  );

  test('is not heard in a server that the bot was removed from, but in direct messages', () => {
    const { seat, heard, conditions } = open();
    conditions.isBotInGuild = false;
    seat(PEOPLE.student, 'general').say('a');
    seat(PEOPLE.student, 'dm').say('b');
    expect(heard.map(({ data }) => data.content)).toEqual(['b']);
  });

  test('is changed and deleted by its author, and the bot hears of both', () => {
    const { seat, heard } = open();
    const student = seat(PEOPLE.student, 'general');
    const said = student.say('a');
    expect(student.edit(said, 'b').content).toBe('b');
    student.remove(said);
    expect(heard.map(({ event }) => event)).toEqual(['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_DELETE']);
    expect(student.messages()).toEqual([]);
  });
});

describe('a reply', () => {
  test('tells which message it answers, and pings who wrote that, once', () => {
    const { seat } = open();
    const student = seat(PEOPLE.student, 'general');
    const asked = student.say('a');
    const text = `<@${PEOPLE.student.user.id}> <@${PEOPLE.moderator.user.id}> b`;
    const { api } = seat(PEOPLE.classmate, 'general').reply(asked, text);
    expect(api).toMatchObject({
      type: 19,
      message_reference: { message_id: asked.id, channel_id: asked.api.channel_id },
      referenced_message: { content: 'a' },
    });
    expect(api.mentions.map(({ username }) => username)).toEqual(['moderator', 'student']);
  });

  test('needs a message that can be seen there', () => {
    const { seat } = open();
    const asked = seat(PEOPLE.student, 'biology').say('a');
    expect(() => seat(PEOPLE.student, 'general').reply(asked, 'b')).toThrow(
      'The student does not see the message',
    );
  });
});

describe('messages of others', () => {
  test('cannot be changed or deleted, unless many at once', () => {
    const { seat, heard } = open();
    const [student, classmate] = [seat(PEOPLE.student, 'general'), seat(PEOPLE.classmate, 'general')];
    const said = [student.say('a'), classmate.say('b')];
    expect(() => classmate.edit(said[0]!, 'c')).toThrow("another person's");
    expect(() => classmate.remove(said[0]!)).toThrow("another person's");
    seat(PEOPLE.moderator, 'general').purge(said);
    expect(student.messages()).toEqual([]);
    expect(heard.at(-1)).toMatchObject({
      event: 'MESSAGE_DELETE_BULK',
      data: { ids: said.map(({ id }) => id) },
    });
  });

  test('that only one person sees are put away by that person', () => {
    const { seat, messages } = open();
    const { general } = PLACES;
    const channelId = general.channelId(PEOPLE.student);
    const envelope = { place: general, channelId, author: BOT, type: 0 as const, onlyFor: PEOPLE.student };
    const { api } = messages.create(envelope, { content: 'a' }, []);
    expect(() => seat(PEOPLE.classmate, 'general').dismiss(api)).toThrow('does not see');
    seat(PEOPLE.student, 'general').dismiss(api);
    expect(seat(PEOPLE.student, 'general').messages()).toEqual([]);
    expect(messages.get(api.id)).toBeDefined();
  });

  test('that everybody sees cannot be put away', () => {
    const { seat } = open();
    const student = seat(PEOPLE.student, 'general');
    expect(() => student.dismiss(student.say('a'))).toThrow('Only ephemeral');
  });
});
