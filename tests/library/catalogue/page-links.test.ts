// Links within a library, as its pages write them and as its site has them.
import { expect, test } from 'vitest';
import { type Library, loadLibrary } from '../../../src/library/index.ts';
import { type Files, makeLibrary } from '../folder.ts';

function load(files: Files): Library {
  return loadLibrary({ folder: makeLibrary(files) }).library;
}

const SITE: Files = {
  'mkdocs.yml': 'site_url: https://nets.school.edu/wiki/\n',
  'docs/tcp/index.md': 'Text.',
  'docs/tcp/slow start.md': 'Text.',
  'docs/udp.md': 'Text.',
  'docs/img/window.png': 'x',
};

test.each([
  ['../udp.md', 'https://nets.school.edu/wiki/udp/'],
  ['slow%20start.md#window', 'https://nets.school.edu/wiki/tcp/slow%20start/#window'],
  ['index.md', 'https://nets.school.edu/wiki/tcp/'],
  ['../udp', 'https://nets.school.edu/wiki/udp/'],
  ['../udp.html', 'https://nets.school.edu/wiki/udp/'],
  ['#above', 'https://nets.school.edu/wiki/tcp/#above'],
  ['../img/window.png', 'https://nets.school.edu/wiki/img/window.png'],
  ['../../../secret.md', undefined],
])('on a site of MkDocs, %j leads to %j', (target, url) => {
  expect(load(SITE).page('docs/tcp/index.md')?.linkTo?.(target)).toBe(url);
});

const COURSE: Files = {
  'docusaurus.config.js': "export default { url: 'https://course.school.edu', baseUrl: '/' };\n",
  'docs/01-start/02-first-steps.md': 'Text.',
  'docs/01-start/03-more.md': 'Text.',
  'docs/10_extra/index.md': 'Text.',
};

test.each([
  ['./more', 'https://course.school.edu/docs/start/more'],
  ['03-more.md#now', 'https://course.school.edu/docs/start/more#now'],
  ['../extra', 'https://course.school.edu/docs/extra'],
  ['../10_extra/index.md', 'https://course.school.edu/docs/extra'],
])('on a site of Docusaurus, which leaves out numbers, %j leads to %j', (target, url) => {
  expect(load(COURSE).page('docs/01-start/02-first-steps.md')?.linkTo?.(target)).toBe(url);
});

test('where the sources are read as they lie, links lead on from the page itself', () => {
  const library = load({
    'library.yml': 'site: https://a.example\n',
    'a.md': 'See [b](b.md).',
    'b.md': 'Text.',
  });
  expect(library.page('a.md')?.linkTo).toBeUndefined();
});

const NOTES: Files = {
  '.obsidian/app.json': '{}',
  'Cells/Membrane.md': '## Pores\n\nSmall.',
  'Cells/a.md': '---\ntitle: The nucleus\n---\nText.',
};

test.each([
  ['Membrane', 'Cells/Membrane.md'],
  ['membrane#Pores', 'Cells/Membrane.md#Pores'],
  ['Cells/Membrane', 'Cells/Membrane.md'],
  ['The nucleus', 'Cells/a.md'],
  ['Ribosome', undefined],
])('a note is found by the name %j', (target, address) => {
  const library = load({ ...NOTES, 'library.yml': 'edit: https://git.school.edu/notes\n' });
  const url = address === undefined ? undefined : `https://git.school.edu/notes/${address}`;
  expect(library.page('Cells/a.md')?.wikiLinkTo?.(target)).toBe(url);
});

test('a note that is published nowhere has no address', () => {
  expect(load(NOTES).page('Cells/a.md')?.wikiLinkTo?.('Membrane')).toBeUndefined();
});
