// A drawn message and its files, as interactions and as the API want them.
import { describe, expect, test } from 'vitest';
import type { Ready } from '../../../src/conversation/index.ts';
import {
  type Asking,
  optionsOf,
  requestOf,
  respondWith,
  updateWith,
} from '../../../src/discord/sending/request.ts';

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

describe('as the first response', () => {
  /** An interaction that notes what is posted, which may fail. */
  function asking(error?: Error) {
    const posted: { path: string; type: number; flags: unknown; files: number; authorised: unknown }[] = [];
    const post = async (
      path: string,
      { body, files, auth }: { body: { type: number; data: object }; files: unknown[]; auth: boolean },
    ) => {
      if (error) throw error;
      const flags = 'flags' in body.data ? body.data.flags : 0;
      posted.push({ path, type: body.type, flags, files: files.length, authorised: auth });
    };
    const interaction = { id: '7', token: 'a-token', replied: false, client: { rest: { post } } };
    return { posted, interaction: interaction as unknown as Asking };
  }

  const at = { path: '/interactions/7/a-token/callback', authorised: false };

  test.each<[string, (interaction: Asking) => Promise<void>, object]>([
    ['everybody reads it', (one) => respondWith(one, ready), { type: 4, flags: 0, files: 3 }],
    [
      'one person reads it',
      (one) => respondWith(one, { message: { embeds: [], rows: [] } }, true),
      { type: 4, flags: 64, files: 0 },
    ],
    ['it stands in the place of another', (one) => updateWith(one, ready), { type: 7, flags: 0, files: 3 }],
  ])('%s', async (_, respond, expected) => {
    const { posted, interaction } = asking();
    await respond(interaction);
    expect(posted).toEqual([{ ...at, ...expected }]);
    expect(interaction.replied).toBe(true);
  });

  test('what Discord refuses is no response', async () => {
    const { interaction } = asking(new Error('no'));
    await expect(respondWith(interaction, ready)).rejects.toThrow('no');
    expect(interaction.replied).toBe(false);
  });
});
