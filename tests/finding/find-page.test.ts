// The related questions of an answer: what the page names, then what is near it.
import { expect, test } from 'vitest';
import { type Browsable, findPage } from '../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

const NAMED = 'What is a lever?';
const files: Record<string, string> = {
  'biology/osmosis.md': page('What is osmosis?', 'Water crosses a membrane.').replace(
    '\n---\n\n',
    `\nrelated_article1:\n  title: ${JSON.stringify(NAMED)}\n---\n\n`,
  ),
  'biology/twin.md': page('What is osmosis?', 'The same, told by another teacher.'),
  'physics/lever.md': page(NAMED, 'A beam on a pivot.'),
  'physics/wheel.md': page('What is a wheel?', 'A lever that goes round.'),
};
for (let number = 1; number <= 8; number += 1)
  files[`biology/${number}.md`] = page(
    `How does osmosis help organ ${number}?`,
    'Osmosis moves water into it.',
  );

async function open(): Promise<Shelf> {
  return openShelf({ folder: makeFolder(files) });
}

function titlesNear(shelf: Browsable, path: string): string[] {
  return findPage(shelf, path)?.page.related.map(({ title }) => title) ?? [];
}

test('what the page names comes first, then the nearest, five in all, each question once', async () => {
  const titles = titlesNear(await open(), 'biology/osmosis.md');
  expect(titles).toHaveLength(5);
  expect(titles[0]).toBe(NAMED);
  for (const title of titles.slice(1)) expect(title).toMatch(/^How does osmosis help organ \d\?$/);
  expect(new Set(titles).size).toBe(5);
});

test('a page that is near no other and names none has no menu', async () => {
  const { library } = await open();
  expect(titlesNear({ library, related: () => [] }, 'physics/wheel.md')).toEqual([]);
  expect(titlesNear({ library }, 'biology/osmosis.md')).toEqual([NAMED]);
});

test('a page that is gone by now is not offered', async () => {
  const { library } = await open();
  const related = (): string[] => ['biology/none.md', 'physics/wheel.md'];
  expect(titlesNear({ library, related }, 'biology/osmosis.md')).toEqual([NAMED, 'What is a wheel?']);
});
