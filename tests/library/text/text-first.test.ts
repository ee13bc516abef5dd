// Links of wikis whose text stands first.
import { expect, test } from 'vitest';
import { renderPage } from '../../../src/answer/index.ts';
import { speak } from '../../../src/language/index.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { putPagesFirst } from '../../../src/library/text/text-first.ts';
import { type Files, makeLibrary } from '../folder.ts';

test.each([
  ['See [[the first steps|First-Steps]].', 'See [[First-Steps|the first steps]].'],
  ['[[one|One]] and [[two|Two]]', '[[One|one]] and [[Two|two]]'],
  ['[[First Steps]] and [[First Steps#part]]', '[[First Steps]] and [[First Steps#part]]'],
  ['[[leaf.png|alt=a leaf]]', '[[leaf.png|alt=a leaf]]'],
  ['`[[a|b]]` [[c|D]] `[[e|f]]`', '`[[a|b]]` [[D|c]] `[[e|f]]`'],
  ['```\n[[a|b]]\n```\n[[c|D]]', '```\n[[a|b]]\n```\n[[D|c]]'],
  ['a | b', 'a | b'],
])('%j becomes %j', (written, read) => {
  expect(putPagesFirst(written)).toBe(read);
  expect(read).toHaveLength(written.length);
});

function shown(files: Files): string {
  const { library } = loadLibrary({
    folder: makeLibrary({ 'library.yml': 'site: https://wiki.school.edu\n', ...files }),
  });
  const page = library.page('Home.md');
  if (page === undefined) throw new Error('there is no page');
  const [message] = renderPage(page, { libraryName: 'Wiki', say: speak() });
  return message?.embeds[0]?.description ?? '';
}

test('in a wiki the text is read and the page led to, whose name has spaces for hyphens', () => {
  const files: Files = {
    'Home.md': 'Begin with [[the first steps|First Steps]] of this course.',
    'First-Steps.md': '# How to begin\n\nGo.',
  };
  expect(shown({ ...files, '_Sidebar.md': '[[Home]]' })).toContain(
    '[the first steps](https://wiki.school.edu/First-Steps.md)',
  );
  // Elsewhere the page stands first, as in Obsidian.
  expect(shown(files)).toContain('First Steps');
  expect(shown(files)).not.toContain('the first steps');
});
