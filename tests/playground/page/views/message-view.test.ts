// Messages and unanswered commands as the page shows them to one person.
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { ShownMessage, Unanswered } from '../../../../src/playground/driver/index.ts';
import { textOf } from '../../../../src/playground/page/views/markdown.ts';
import { viewChannel } from '../../../../src/playground/page/views/message-view.ts';
import { BOT, EPHEMERAL, LOADING, PEOPLE } from '../../../../src/playground/server/index.ts';

const { student, classmate } = PEOPLE;

/** A message of the bot, but for what is told. */
function message(id: string, more: Partial<APIMessage> | object = {}): ShownMessage {
  const api = {
    id,
    author: BOT,
    content: '',
    timestamp: '2025-01-01T10:00:00.000Z',
    edited_timestamp: null,
    mentions: [],
    mention_everyone: false,
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    ...more,
  } as unknown as APIMessage;
  const { content, embeds, components = [], attachments, flags = 0 } = api;
  return { id, content, embeds, components, attachments, ephemeral: (flags & EPHEMERAL) !== 0, api };
}

const view = (messages: readonly ShownMessage[], unanswered: readonly Unanswered[] = [], person = student) =>
  viewChannel(messages, unanswered, person);
const viewOne = (more: object, others: readonly ShownMessage[] = []) =>
  view([...others, message('9', more)]).at(-1)!;

describe('a message', () => {
  test('shows who wrote it, when, and its words', () => {
    const shown = viewOne({ author: student.user, content: '**a** b' });
    expect(shown).toMatchObject({
      id: '9',
      author: { name: 'student', title: 'Sam', bot: false },
      time: '2025-01-01T10:00:00.000Z',
      edited: false,
      state: 'sent',
      ephemeral: false,
      mentionsYou: false,
      failed: false,
      body: [{ kind: 'strong' }, { kind: 'text', text: ' b' }],
    });
    for (const absent of ['usage', 'reply', 'pressed']) expect(shown).not.toHaveProperty(absent);
  });

  test('tells that it was edited, is thought about, or seen by one person', () => {
    expect(viewOne({ edited_timestamp: '2025-01-01T10:01:00.000Z' }).edited).toBe(true);
    expect(viewOne({ flags: LOADING }).state).toBe('thinking');
    expect(viewOne({ flags: EPHEMERAL }).ephemeral).toBe(true);
  });

  test('tells whom it pings', () => {
    const pinged = message('9', { mentions: [classmate.user] });
    expect(view([pinged])[0]?.mentionsYou).toBe(false);
    expect(view([pinged], [], classmate)[0]?.mentionsYou).toBe(true);
    expect(viewOne({ mention_everyone: true }).mentionsYou).toBe(true);
  });

  test('tells which command made it, of which person', () => {
    const { usage } = viewOne({ type: 20, interaction: { name: 'ask', user: student.user } });
    expect(usage).toMatchObject({ command: '/ask', by: { name: 'student' } });
    expect(usage).not.toHaveProperty('on');
  });

  test('tells which command of a menu made it, and on which message', () => {
    const asked = message('8', { author: classmate.user, content: 'why?\n\nreally' });
    const made = {
      type: 23,
      interaction: { name: 'Explain this', user: student.user },
      interaction_metadata: { target_message_id: '8' },
      message_reference: { message_id: '8' },
    };
    const shown = viewOne(made, [asked]);
    expect(shown.usage).toMatchObject({
      command: 'Explain this',
      on: { from: { name: 'classmate' }, excerpt: 'why? really' },
    });
    expect(shown).not.toHaveProperty('reply');
    expect(viewOne(made).usage).not.toHaveProperty('on');
  });
});

describe('a reply', () => {
  const replyTo = (content: string, id = '8') =>
    viewOne({ message_reference: { message_id: id } }, [message('8', { author: student.user, content })])
      .reply;

  test.each([
    ['its words without marks', '**a** `b` <@1000000000000000001>', 'a b @Sam'],
    ['its lines as one', 'a\n\n\nb', 'a b'],
    ['at most two hundred letters', 'a'.repeat(300), 'a'.repeat(200)],
    ['nothing where there are no words', '', ''],
  ])('quotes the message that it answers: %s', (_name, content, excerpt) => {
    expect(replyTo(content)).toEqual({ from: expect.objectContaining({ name: 'student' }), excerpt });
  });

  test('quotes nothing where that message cannot be seen', () => {
    expect(replyTo('a', '7')).toBeUndefined();
  });
});

describe('what was not answered', () => {
  const command = (id: string, failure?: string): Unanswered => ({
    id,
    kind: 'command',
    command: 'ask',
    ...(failure === undefined ? {} : { failure }),
  });

  test('a command stands where it was sent, as a message of the bot', () => {
    // The third one was begun between the first two messages.
    const shown = view([message('100'), message('300')], [command('200')]);
    expect(shown.map(({ id }) => id)).toEqual(['100', '200', '300']);
    expect(shown[1]).toMatchObject({
      state: 'sending',
      author: { name: 'cribsheet' },
      usage: { command: '/ask', by: { name: 'student' } },
      ephemeral: false,
      body: [],
    });
  });

  test('ids are compared as numbers, however long they are', () => {
    const shown = view([message('1400000000000000010'), message('999')], [command('1400000000000000009')]);
    expect(shown.map(({ id }) => id)).toEqual(['999', '1400000000000000009', '1400000000000000010']);
  });

  test('a command that failed says so, to the person alone', () => {
    expect(view([], [command('200', 'No response')])[0]).toMatchObject({
      state: 'failed',
      failed: true,
      ephemeral: true,
    });
  });

  test('a control that waits is pressed, one that failed says so below its message', () => {
    const used = (failure?: string): Unanswered => ({
      id: '200',
      kind: 'control',
      messageId: '100',
      customId: 'more',
      ...(failure === undefined ? {} : { failure }),
    });
    const [waiting] = view([message('100')], [used()]);
    expect(waiting?.pressed).toBe('more');
    expect(waiting?.failed).toBe(false);
    const [failed, other] = view([message('100'), message('101')], [used('This interaction failed')]);
    expect(failed?.failed).toBe(true);
    expect(failed).not.toHaveProperty('pressed');
    expect(other?.failed).toBe(false);
  });
});

describe('an attachment', () => {
  const attach = (more: object) =>
    viewOne({
      attachments: [{ filename: 'a.png', url: 'http://127.0.0.1:9/files/1/2/a.png', size: 3, ...more }],
    }).attachments[0];

  test('is asked for from the page itself', () => {
    expect(attach({ description: 'A leaf' })).toEqual({
      name: 'a.png',
      url: '/files/1/2/a.png',
      size: 3,
      isPicture: false,
      description: 'A leaf',
    });
  });

  test.each([
    ['image/png', true],
    ['image/webp', true],
    ['image/svg+xml', false],
    ['text/markdown', false],
    [undefined, false],
  ])('of the type %s is a picture: %s', (content_type, isPicture) => {
    expect(attach({ content_type })).toMatchObject({ isPicture, description: '' });
  });
});

test('texts, embeds and controls are all there', () => {
  const shown = viewOne({
    content: 'a',
    embeds: [{ title: 't' }],
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'b', custom_id: 'x' }] }],
  });
  expect(textOf(shown.body)).toBe('a');
  expect(shown.embeds).toHaveLength(1);
  expect(shown.rows).toMatchObject([[{ kind: 'button', label: 'b', id: 'x' }]]);
});
