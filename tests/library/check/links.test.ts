// Links and pictures that lead to nothing.
import { expect, test } from 'vitest';
import { findBrokenLinks } from '../../../src/library/check/links.ts';
import { loadDrafts } from '../../../src/library/load.ts';
import type { LibraryKind } from '../../../src/library/site/site-kind.ts';
import { type Files, makeLibrary, pageSource } from '../folder.ts';

/** The targets that are told, of the one page `a/one.md` with this text. */
function brokenIn(text: string, files: Files = {}, kind: LibraryKind = 'Markdown'): string[] {
  const folder = makeLibrary({
    'a/one.md': pageSource('One', `Words around it. ${text}`),
    'a/two.md': pageSource('Two'),
    ...files,
  });
  return findBrokenLinks(folder, kind, loadDrafts({ folder }).drafts).map(
    ({ kind, target }) => `${kind} ${target}`,
  );
}

test.each([
  '[Two](two.md)',
  '[[Kingma and Welling, 2014]](https://school.edu/x)',
  '[[A, 2014]](#a) and [[B, 2015]](two.md)',
  '[Two](two)',
  '[Two](./two.md#part "title")',
  '[Two](<two.md>)',
  '[Two](../a/two.md?x=1)',
  '[Two](two.html)',
  '[Two](/a/two.md)',
  '[a folder](../a/)',
  '[outside](../../other.md)',
  '[the web](https://school.edu/gone.md) and [mail](mailto:a@b.edu) and [//](//school.edu/x)',
  '[here](#part)',
  '[a route](/made/by/the/site)',
  '[a template]({{ site.url }}/x.md)',
  '`[code](gone.md)` and\n\n```\n[code](gone.md)\n[[gone]]\n```',
  '[[two]] [[Two|shown]] [[a/two#part]] [[TWO^block]]',
  'no links, but brackets [x] (y)',
  '[[https://school.edu/leaf.png|height=250px]] and [[_TOC_]]',
])('%s is in order', (text) => {
  expect(brokenIn(text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['[Gone](gone.md)', ['link gone.md']],
  ['[Gone](gone%20page.md) twice [Gone](gone%20page.md)', ['link gone%20page.md']],
  ['[Gone](/a/gone.md)', ['link /a/gone.md']],
  ['[(Gone)](gone_(film).md)', ['link gone_(film).md']],
  ['![A picture](img/gone.png)', ['picture img/gone.png']],
  ['[[Gone]] and ![[gone.svg]]', ['link Gone', 'picture gone.svg']],
  ['[bad escape](gone%ZZ.md)', ['link gone%ZZ.md']],
])('%s is told', (text, told) => {
  expect(brokenIn(text)).toEqual(told);
});

test('pictures are found by their names wherever they lie, and notes by their aliases', () => {
  const files = { 'img/leaf.png': 'x', 'b/three.md': pageSource('Three', 'x', 'aliases: [III]\n') };
  expect(brokenIn('![[leaf.png]] ![leaf](leaf.png) [[iii]]', files)).toEqual([]);
});

test('pages whose files are in order by numbers are found without them where the site leaves them out', () => {
  const files = { 'a/03-three.md': pageSource('Three'), '10_more/index.md': pageSource('More') };
  const links = '[three](./three) [more](../more) [more](../more/)';
  expect(brokenIn(links, files, 'Docusaurus')).toEqual([]);
  expect(brokenIn('[four](./four)', files, 'Docusaurus')).toEqual(['link ./four']);
  expect(brokenIn(links, files, 'MkDocs')).toEqual(['link ./three', 'link ../more', 'link ../more/']);
});

test('a wiki names pages with spaces whose files have hyphens', () => {
  expect(brokenIn('[[First steps]] [[First step]]', { 'First-Steps.md': pageSource('x') })).toEqual([
    'link First step',
  ]);
});
