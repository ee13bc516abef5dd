// The pictures of a page, also of one that takes long to parse.
import { expect, test } from 'vitest';
import { findImages } from '../../src/markdown/index.ts';

const PICTURES = `![A wall](img/wall.png "thick") and ![](<img/two.jpg>) and ![[note.png|200]]
<img src="three.gif" alt="Three">

\`\`\`md
![not one](code.png)
\`\`\`

![Last](last.png)
`;

const FOUND = [
  { target: 'img/wall.png', alt: 'A wall', at: 0 },
  { target: 'img/two.jpg', alt: '' },
  { target: 'note.png', alt: '' },
  { target: 'three.gif', alt: 'Three' },
  { target: 'last.png', alt: 'Last', at: PICTURES.indexOf('![Last]') },
];

test.each([
  ['short', ''],
  ['long', `\n${'A sentence of some length. '.repeat(400)}`],
])('of a %s page are found, but not those in code', (_what, more) => {
  const found = findImages(PICTURES + more);
  expect(found).toMatchObject(
    FOUND.map(({ target, at }) => (at === undefined ? { target } : { target, at })),
  );
  expect(found.map(({ alt }) => alt).filter(Boolean)).toEqual(
    expect.arrayContaining(['A wall', 'Three', 'Last']),
  );
});

test.each(['![', '![a](', '![[', '<img ', '```\n![a](b)'])(
  'a megabyte of %j is soon looked through',
  (piece) => {
    expect(findImages(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(200);
  },
);
