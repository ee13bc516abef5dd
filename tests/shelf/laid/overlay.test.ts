import { expect, test } from 'vitest';
import { joinPieces } from '../../../src/bytes/index.ts';
import { type LibraryFile, parsePage } from '../../../src/library/index.ts';
import { addWordings, buildOverlay } from '../../../src/shelf/laid/overlay.ts';
import { readSnapshot } from '../../../src/shelf/snapshot.ts';

const ABOUT: LibraryFile = {
  name: 'Test',
  site: 'https://example.org',
  addresses: 'file',
  root: '',
  questions: [],
  kind: 'Markdown',
  anchors: 'github',
  navigation: [],
  notes: [],
};

const SOURCE =
  '---\ntitle: What is a vole?\nurl: https://example.org/vole\n---\n\nA small rodent.\n\n## Food\n\nGrass.';

test('holds each page with its sections, its author, and no address', () => {
  const pieces = buildOverlay({
    about: ABOUT,
    pages: [{ path: '~vole.md', trail: ['biology'], source: SOURCE, author: '5' }],
    drafts: [],
  });
  const snapshot = readSnapshot(joinPieces(pieces));
  const drafts = [0, 1].map((page) => snapshot.draft(page));
  expect(drafts.map((draft) => draft?.path)).toEqual(['~vole.md', '~vole.md#food']);
  for (const draft of drafts)
    expect(draft).toMatchObject({ url: '', trail: ['biology'], written: { author: '5' } });
  expect(snapshot.pages).toHaveLength(1);
});

test('names nobody where nobody is known, and leaves out what is no page', () => {
  const pages = [
    { path: 'a/empty.md', trail: [], source: '---\ntitle: Nothing\n---\n' },
    { path: 'a/broken.md', trail: [], source: '---js\ntitle: [\n---\nText of a page.' },
    { path: 'a/vole.md', trail: [], source: SOURCE },
  ];
  const snapshot = readSnapshot(joinPieces(buildOverlay({ about: ABOUT, pages, drafts: [] })));
  expect(snapshot.pages).toHaveLength(1);
  expect(snapshot.draft(0)?.written).toEqual({});
});

test('adds wordings to one page of a file, each once', () => {
  const { drafts } = parsePage('biology/vole.md', SOURCE);
  const [page, section] = addWordings(drafts, 'biology/vole.md', [
    'field mouse',
    'short tail',
    'field mouse',
  ]);
  expect(page?.aliases).toEqual(['field mouse', 'short tail']);
  expect(section?.aliases).toEqual([]);
  expect(drafts[0]?.aliases).toEqual([]);
});
