// A drawn message and its files, as interactions and as the API want them.
import { describe, expect, test } from 'vitest';
import type { Ready } from '../../../src/conversation/index.ts';
import { optionsOf, requestOf } from '../../../src/discord/sending/request.ts';

const PNG = new Uint8Array([1, 2]);
const IMAGE = new Uint8Array([3]);

const ready: Ready = {
  message: {
    content: 'a',
    embeds: [{ description: 'b' }, { description: 'c' }],
    rows: [[{ type: 'button', label: 'More', action: { kind: 'chooseSubject' } }]],
    picture: { name: 'f.png', formulas: [{ tex: 'x' }], alt: 'x', embed: 0 },
    image: { name: 'leaf.png', path: 'leaf.png', alt: 'A leaf' },
    file: { name: 'mine.json', text: '{"a":"ä"}' },
  } as Ready['message'],
  picture: { png: PNG, width: 1, height: 1 },
  image: IMAGE,
};

describe('through an interaction', () => {
  test('all of a message is there, with its files in their order and what they show', () => {
    const { content, embeds, components, files, allowedMentions } = optionsOf(ready);
    expect(content).toBe('a');
    expect(embeds).toMatchObject([{ image: { url: 'attachment://f.png' } }, { description: 'c' }]);
    expect(components).toMatchObject([{ components: [{ label: 'More', custom_id: 'd' }] }]);
    expect(allowedMentions).toEqual({ parse: [] });
    expect(files.map(({ name, description }) => [name, description])).toEqual([
      ['f.png', 'x'],
      ['leaf.png', 'A leaf'],
      ['mine.json', 'mine.json'],
    ]);
    expect(files.map(({ attachment }) => [...attachment])).toEqual([
      [1, 2],
      [3],
      [...Buffer.from('{"a":"ä"}')],
    ]);
  });

  test('what is not there is empty, so that an edit takes it away', () => {
    expect(optionsOf({ message: { embeds: [], rows: [] } })).toEqual({
      content: '',
      embeds: [],
      components: [],
      files: [],
      allowedMentions: { parse: [] },
    });
  });

  test('only whom a message is for is pinged', () => {
    const message = { content: '<@1> <@2> @everyone', embeds: [], rows: [], mentioned: '1' };
    expect(optionsOf({ message }).allowedMentions).toEqual({ parse: [], users: ['1'] });
  });
});

describe('with the token of the bot', () => {
  test('files are told by their place, and come with the body', () => {
    const { body, files } = requestOf(ready);
    expect(body.attachments.map(({ id, filename }) => [id, filename])).toEqual([
      ['0', 'f.png'],
      ['1', 'leaf.png'],
      ['2', 'mine.json'],
    ]);
    expect(files.map(({ name }) => name)).toEqual(['f.png', 'leaf.png', 'mine.json']);
    expect(Buffer.from(files[2]?.data as Uint8Array).toString()).toBe('{"a":"ä"}');
  });

  test('a message without files has none', () => {
    const { body, files } = requestOf({ message: { embeds: [], rows: [] } });
    expect([body.attachments, files]).toEqual([[], []]);
  });
});
