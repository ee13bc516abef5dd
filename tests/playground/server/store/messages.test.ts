// The messages of all channels: who sees them, what an edit changes, and which files stay.
import { beforeEach, describe, expect, test } from 'vitest';
import { EPHEMERAL, isEmpty, LOADING, Messages } from '../../../../src/playground/server/store/messages.ts';
import type { MessageBody, UploadedFile } from '../../../../src/playground/server/validate/message.ts';
import { APPLICATION_ID, BOT, PEOPLE, type Person, PLACES } from '../../../../src/playground/server/world.ts';

const { student, classmate } = PEOPLE;
const CHANNEL = PLACES.general.channelId(student);
const FILES = 'http://here/files';

let messages: Messages;

function open(remembers = Number.POSITIVE_INFINITY): Messages {
  let id = 100;
  return new Messages(
    () => String(id++),
    () => FILES,
    remembers,
  );
}

beforeEach(() => {
  messages = open();
});

function post(body: MessageBody, files: readonly UploadedFile[] = [], onlyFor?: Person) {
  const envelope = { place: PLACES.general, channelId: CHANNEL, author: BOT, type: 0 as const, onlyFor };
  return messages.create(envelope, body, files);
}

function file(name: string, index = '0', type = 'image/png'): UploadedFile {
  return { index: Number(index), name, type, content: new Uint8Array([1, 2, 3]) } as UploadedFile;
}

const textsFor = (person: Person) => messages.visibleTo(person, CHANNEL).map(({ api }) => api.content);

describe('who sees a message', () => {
  test('everybody in its channel, the oldest first', () => {
    post({ content: 'a' });
    post({ content: 'b' });
    expect(textsFor(student)).toEqual(['a', 'b']);
    expect(textsFor(classmate)).toEqual(['a', 'b']);
    expect(messages.visibleTo(student, PLACES.biology.channelId(student))).toEqual([]);
  });

  test('of an ephemeral one only whom it is for', () => {
    const { api } = post({ content: 'a' }, [], student);
    expect((api.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect([textsFor(student), textsFor(classmate)]).toEqual([['a'], []]);
    expect(messages.publicIn(CHANNEL)).toEqual([]);
  });

  test('nobody once it is deleted, and the bot no longer finds it', () => {
    const message = post({ content: 'a' });
    messages.delete(message);
    expect(textsFor(student)).toEqual([]);
    expect(messages.publicIn(CHANNEL)).toEqual([]);
    expect(messages.get(message.api.id)).toBeUndefined();
  });

  test('the bot alone once it was put away', () => {
    const message = post({ content: 'a' }, [], student);
    message.dismissed = true;
    expect(textsFor(student)).toEqual([]);
    expect(messages.get(message.api.id)).toBe(message);
  });

  test('nobody can make one ephemeral by its flags', () => {
    const { api } = post({ content: 'a', flags: EPHEMERAL | 4 });
    expect(api.flags).toBe(4);
  });

  test('of more than are kept the newest', () => {
    messages = open(2);
    const [first] = ['a', 'b', 'c'].map((content) => post({ content }));
    expect(textsFor(student)).toEqual(['b', 'c']);
    expect(messages.get(first?.api.id ?? '')).toBeUndefined();
  });

  test('what is forgotten is gone from its channel, and others keep theirs', () => {
    messages = open(2);
    const elsewhere = PLACES.biology.channelId(student);
    const postIn = (channelId: string, content: string) =>
      messages.create(
        { place: PLACES.general, channelId, author: BOT, type: 0, onlyFor: undefined },
        { content },
        [],
      );
    const shown = () => [CHANNEL, elsewhere].map((id) => messages.publicIn(id).map(({ api }) => api.content));
    postIn(CHANNEL, 'a');
    postIn(elsewhere, 'b');
    expect(shown()).toEqual([['a'], ['b']]);
    postIn(elsewhere, 'c');
    expect(shown()).toEqual([[], ['b', 'c']]);
    postIn(CHANNEL, 'd');
    expect(shown()).toEqual([['d'], ['c']]);
  });
});

describe('a message', () => {
  test('is given back as Discord gives it: trimmed, with the type of its embeds and ids of its controls', () => {
    const button = { type: 2, style: 2, label: 'b', custom_id: 'x' };
    const { api } = post({
      content: '  a ',
      embeds: [{ title: ' t ', fields: [{ name: ' n ', value: ' v ' }] }, { description: ' ' }],
      components: [{ type: 1, components: [button] }],
    } as MessageBody);
    expect(api).toMatchObject({
      channel_id: CHANNEL,
      author: BOT,
      content: 'a',
      edited_timestamp: null,
      embeds: [{ type: 'rich', title: 't', fields: [{ name: 'n', value: 'v', inline: false }] }],
      components: [{ id: 1, components: [{ ...button, id: 2 }] }],
    });
    expect(api.embeds).toHaveLength(1);
  });

  test('pings whom it names, unless it says whom it may', () => {
    const text = `<@${student.user.id}> <@!${classmate.user.id}> <@1> @everyone`;
    const pinged = (body: MessageBody) => {
      const { mentions, mention_everyone } = post(body).api;
      return [...mentions.map(({ username }) => username), mention_everyone];
    };
    expect(pinged({ content: text })).toEqual(['student', 'classmate', true]);
    expect(pinged({ content: text, allowed_mentions: { parse: [] } })).toEqual([false]);
    const only = { parse: [], users: [classmate.user.id] };
    expect(pinged({ content: text, allowed_mentions: only })).toEqual(['classmate', false]);
  });

  test('keeps what an edit does not speak of', () => {
    const message = post({ content: 'a', embeds: [{ title: 't' }] } as MessageBody);
    messages.edit(message, { content: 'b' }, []);
    expect(message.api).toMatchObject({ content: 'b', embeds: [{ title: 't' }] });
    messages.edit(message, { embeds: [] }, []);
    expect(message.api).toMatchObject({ content: 'b', embeds: [] });
    expect(message.api.edited_timestamp).not.toBeNull();
  });

  test('is no longer being thought about once it is edited', () => {
    const message = post({ content: '', flags: LOADING });
    expect(message.api.flags).toBe(LOADING);
    messages.edit(message, { content: 'a' }, []);
    expect(message.api.flags).toBe(0);
  });
});

describe('the files of a message', () => {
  test('are listed, described and can be downloaded', () => {
    const { api } = post({ attachments: [{ id: '0', description: 'A leaf' }] } as MessageBody, [
      file('a leaf.png'),
    ]);
    const [attachment] = api.attachments;
    expect(attachment).toMatchObject({
      filename: 'a leaf.png',
      description: 'A leaf',
      content_type: 'image/png',
      size: 3,
    });
    const path = attachment?.url.slice(FILES.length + 1) ?? '';
    expect(path).toBe(`${CHANNEL}/${attachment?.id}/a%20leaf.png`);
    expect(messages.file(path)).toEqual({ type: 'image/png', content: new Uint8Array([1, 2, 3]) });
    expect(messages.file('else')).toBeUndefined();
  });

  test('are not listed where an embed shows them', () => {
    const embeds = [
      { image: { url: 'attachment://a.png' } },
      { thumbnail: { url: 'attachment://none.png' } },
    ];
    const { api } = post({ embeds } as MessageBody, [file('a.png'), file('b.png', '1')]);
    expect(api.attachments.map(({ filename }) => filename)).toEqual(['b.png']);
    expect(api.embeds[0]?.image?.url).toMatch(/^http:.*a\.png$/);
    expect(api.embeds[1]?.thumbnail?.url).toBe('attachment://none.png');
  });

  test('stay with an edit that does not speak of them, and go with one that lists others', () => {
    const message = post({ content: 'a' }, [file('a.png'), file('b.png', '1')]);
    const [, second] = message.api.attachments;
    messages.edit(message, { content: 'b' }, []);
    expect(message.api.attachments).toHaveLength(2);
    messages.edit(message, { attachments: [{ id: second?.id ?? '' }] } as MessageBody, [file('c.png')]);
    expect(message.api.attachments.map(({ filename }) => filename)).toEqual(['b.png', 'c.png']);
    messages.edit(message, { attachments: [] }, []);
    expect(message.api.attachments).toEqual([]);
  });

  test('that an embed showed are listed again where it shows them no longer', () => {
    const message = post({ embeds: [{ image: { url: 'attachment://a.png' } }] } as MessageBody, [
      file('a.png'),
    ]);
    expect(message.api.attachments).toEqual([]);
    messages.edit(message, { content: 'b' }, []);
    expect(message.api.attachments).toEqual([]);
    messages.edit(message, { embeds: [{ title: 't' }] } as MessageBody, []);
    expect(message.api.attachments.map(({ filename }) => filename)).toEqual(['a.png']);
  });
});

describe('a message that would show nothing', () => {
  const shown = () => post({ content: 'a', embeds: [{ title: 't' }] } as MessageBody, [file('a.png')]);

  test.each<[string, MessageBody, boolean]>([
    ['no body', {}, true],
    ['blank text', { content: ' \n' }, true],
    ['a text', { content: 'a' }, false],
    ['an embed that shows nothing', { embeds: [{ description: ' ' }] } as MessageBody, true],
    ['an embed', { embeds: [{ description: 'a' }] } as MessageBody, false],
    ['a control', { components: [{ type: 1, components: [] }] } as unknown as MessageBody, false],
  ])('is one with %s', (_name, body, empty) => {
    expect(isEmpty(body, [])).toBe(empty);
  });

  test('is none with a file', () => {
    expect(isEmpty({}, [file('a.png')])).toBe(false);
  });

  test.each<[string, MessageBody, boolean]>([
    ['nothing', {}, false],
    ['its text', { content: '' }, false],
    ['its text and its embeds', { content: '', embeds: [] }, false],
    ['all that it shows', { content: '', embeds: [], attachments: [] }, true],
    ['all of it but a new text', { content: 'b', embeds: [], attachments: [] }, false],
  ])('is one of which an edit takes %s', (_name, body, empty) => {
    expect(isEmpty(body, [], shown())).toBe(empty);
  });
});

test('whoever writes a message is told with it', () => {
  expect(post({ content: 'a' }).api.author.id).toBe(APPLICATION_ID);
});
