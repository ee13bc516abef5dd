// The pictures of the library below the parts of a page.
import { expect, test } from 'vitest';
import { type Message, writePage } from '../../../src/answer/index.ts';
import { findPage } from '../../../src/finding/index.ts';
import { speak } from '../../../src/language/index.ts';
import { loadLibrary, openPictureFiles } from '../../../src/library/index.ts';
import { makeLibrary } from '../../library/folder.ts';

const FILES = {
  'cells.md': `# Cells

Small. ![remote](https://a.example/x.png)

## Wall

![A thick wall](img/wall.png)

It is rigid.

## Membrane

![A thin membrane][m]

It is soft.

[m]: <img/two layers.jpg>
`,
  'img/wall.png': 'x',
  'img/two layers.jpg': 'x',
};

async function show(path: string, picture?: number): Promise<Message | undefined> {
  const folder = makeLibrary(FILES);
  const { library } = loadLibrary({ folder });
  const found = findPage({ library, pictures: openPictureFiles(folder) }, path);
  return (await writePage(found, speak(), { picture })).messages[0];
}

function buttonsOf(message: Message | undefined) {
  return (message?.rows ?? []).flat().flatMap((control) => (control.type === 'button' ? [control] : []));
}

test('the first picture of a page is shown, with what is said of it', async () => {
  expect((await show('cells.md'))?.image).toEqual({
    name: 'picture.png',
    path: 'img/wall.png',
    alt: 'A thick wall',
  });
});

test('where a section was asked for, the one nearest to it is shown', async () => {
  expect((await show('cells.md#membrane'))?.image).toEqual({
    name: 'picture.jpg',
    path: 'img/two layers.jpg',
    alt: 'A thin membrane',
  });
});

test('the others are a click away, and behind the last comes the first', async () => {
  const [button] = buttonsOf(await show('cells.md'));
  expect(button).toMatchObject({ label: '🖼 2/2', action: { kind: 'part', part: 0, picture: 1 } });
  const second = await show('cells.md', 1);
  expect(second?.image?.path).toBe('img/two layers.jpg');
  expect(buttonsOf(second)[0]).toMatchObject({ label: '🖼 1/2', action: { picture: 0 } });
});

test('a picture that is there no more gives way to the last one', async () => {
  expect((await show('cells.md', 99))?.image?.path).toBe('img/two layers.jpg');
});

test('the words of a picture stand in the text as well', async () => {
  expect(JSON.stringify((await show('cells.md'))?.embeds)).toContain('A thick wall');
});

test('where no pictures are at hand a page is shown without', async () => {
  const { library } = loadLibrary({ folder: makeLibrary(FILES) });
  expect((await writePage(findPage({ library }, 'cells.md'), speak())).messages[0]?.image).toBeUndefined();
});
