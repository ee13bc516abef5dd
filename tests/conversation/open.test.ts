// What a control leads to: a page, a part of it, or what a page was chosen from.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffer, openOrigin, openPage, openPart, pickRandom } from '../../src/conversation/open.ts';
import { speak } from '../../src/language/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

const say = speak();
const GONE = 'gonegonego';
let shelf: Shelf;
let osmosis: string;
let tort: string;

beforeAll(async () => {
  shelf = await openShelf({
    folder: makeFolder({
      'bio/osmosis.md': page(
        'How does osmosis work?',
        `It moves water.\n\n${['Start', 'Middle', 'End'].map((name) => `### ${name}\n\n${`About the ${name.toLowerCase()}. `.repeat(150)}`).join('\n\n')}`,
        'Biology',
      ),
      'law/tort.md': page('What is a tort?', 'A wrong.', 'Law'),
    }),
  });
  [osmosis = '', tort = ''] = ['bio/osmosis.md', 'law/tort.md'].map(
    (path) => shelf.library.entryAt(path)?.key ?? '',
  );
});

afterAll(() => shelf.close());

test('a page is opened in its short form, with the section that was named in full', async () => {
  const plain = await openPage(shelf, osmosis, say);
  const section = await openPage(shelf, osmosis, say, 2);
  expect(plain.page).toBe(osmosis);
  expect(JSON.stringify(section.message.embeds).length).toBeGreaterThan(
    JSON.stringify(plain.message.embeds).length,
  );
  expect(section.message.embeds[0]?.fields?.[0]).toMatchObject({ name: expect.stringContaining('End') });
});

test('a page that is gone says so, and a section that is gone is the page', async () => {
  const gone = await openPage(shelf, GONE, say);
  expect(gone).toMatchObject({ page: undefined, message: { content: say('page.gone') } });
  expect(await openPage(shelf, osmosis, say, 99)).toEqual(await openPage(shelf, osmosis, say));
});

test('parts are counted from 0, and one behind the end is the last', async () => {
  const first = await openPart(shelf, osmosis, 0, say);
  const last = await openPart(shelf, osmosis, 999, say);
  expect(JSON.stringify(first.message)).toContain('It moves water.');
  expect(JSON.stringify(last.message)).toContain('About the end.');
  expect(first.message).not.toEqual(last.message);
  expect((await openPart(shelf, GONE, 0, say)).page).toBeUndefined();
});

test('one goes back to the last page read, to what was offered, or to a subject', async () => {
  expect((await openOrigin(shelf, { kind: 'pages', keys: [osmosis, tort] }, say)).page).toBe(tort);
  const offered = await openOrigin(shelf, { kind: 'candidates', keys: [tort, osmosis] }, say);
  expect(offered.offered).toEqual([tort, osmosis]);
  const titles = offered.message.rows
    .flat()
    .flatMap((one) => (one.type === 'menu' ? one.options.map(({ label }) => label) : []));
  expect(titles).toEqual(['What is a tort?', 'How does osmosis work?']);
  const subject = await openOrigin(shelf, { kind: 'subject', subject: 'law', screen: 0 }, say);
  expect(JSON.stringify(subject.message)).toContain('What is a tort?');
});

test('of pages that were offered and are gone, those that are left are offered', () => {
  const some = openOffer(shelf, [GONE, tort], say);
  expect(JSON.stringify(some.message)).toContain('What is a tort?');
  expect(openOffer(shelf, [GONE], say).message.content).toBe(say('page.gone'));
});

test('a random page is of the subject, with a button for another one of it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const response = await pickRandom(shelf, 'law')?.(say);
    expect(response?.page?.key).toBe(tort);
    const actions = response?.shown.rows.flat().flatMap((one) => (one.type === 'button' ? [one.action] : []));
    expect(actions).toContainEqual({ kind: 'random', subject: 'law' });
  }
  expect((await pickRandom(shelf)?.(say))?.page).toBeDefined();
  expect(pickRandom(shelf, 'chemistry')).toBeUndefined();
});
