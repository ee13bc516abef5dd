import { expect, test } from 'vitest';
import { showDraft, trailFor } from '../../../src/conversation/pages/preview.ts';
import type { Searchable } from '../../../src/finding/index.ts';
import { speak } from '../../../src/language/index.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { type Draft, readFields, type WrittenTexts } from '../../../src/server-pages/index.ts';
import { makeLibrary, pageSource } from '../../library/folder.ts';

const say = speak();

function shelf(): Searchable {
  const folder = makeLibrary({
    'year-2/networks/tcp.md': pageSource('What is TCP?', 'A protocol.'),
  });
  const { library } = loadLibrary({ folder });
  return { library, search: () => ({ outcome: 'missing', matches: [] }) };
}

function draftOf(texts: Partial<WrittenTexts>): Draft {
  const fields = readFields({
    title: 'When is it due?',
    subject: 'School',
    answer: 'On Friday.',
    keywords: '',
    aliases: '',
    ...texts,
  });
  return { id: 'aaaaaaaaaa', at: 0, author: '7', base: 0, fields };
}

test('a subject of the library is meant by its name, and a new one gets folders of its own', () => {
  const trail = (subject: string) => trailFor(shelf(), draftOf({ subject }).fields);
  expect(trail('networks')).toEqual(['year-2', 'networks']);
  expect(trail('Knitting › Socks')).toEqual(['knitting', 'socks']);
  expect(trail('')).toEqual([]);
  // What is typed nearly is meant; a few letters that are like it are not.
  expect(trail('netwoks')).toEqual(['year-2', 'networks']);
  expect(trail('nwk')).toEqual(['nwk']);
});

test('a draft looks as the page will, below a note', async () => {
  const { content, embeds, rows } = await showDraft(shelf(), draftOf({}), undefined, say);
  expect(content).toMatch(/^This is how it will look.*\nWritten on this server by <@7>$/s);
  expect(embeds).toMatchObject([{ title: 'When is it due?', description: 'On Friday.' }]);
  expect(rows.flat().map((control) => 'label' in control && control.label)).toEqual([
    'Publish',
    'Edit',
    'Discard',
  ]);
});

test('a title that the library has is told', async () => {
  const { content } = await showDraft(shelf(), draftOf({ title: 'what is TCP' }), undefined, say);
  expect(content).toContain('already a page with this title');
});

test.each<[string, Partial<WrittenTexts>, string]>([
  ['without a title', { title: '?!' }, 'needs a title'],
  ['without a text', { answer: ' ' }, 'has no text yet'],
  ['of links alone', { answer: '[a](https://example.org)' }, 'nothing but links'],
])('a draft %s can be changed or discarded, not published', async (_, texts, told) => {
  const { content, embeds, rows } = await showDraft(shelf(), draftOf(texts), undefined, say);
  expect(content).toContain(told);
  expect(embeds).toEqual([]);
  expect(rows.flat().map((control) => 'label' in control && control.label)).toEqual(['Edit', 'Discard']);
});

test('a part that the draft no longer has is its last one', async () => {
  const { embeds } = await showDraft(shelf(), draftOf({}), 17, say);
  expect(embeds[0]?.description).toBe('On Friday.');
});
