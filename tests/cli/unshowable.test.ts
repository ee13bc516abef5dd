// Pages that cannot be laid out, as check reports them.
import { expect, test } from 'vitest';
import { findUnshowable } from '../../src/cli/unshowable.ts';
import { loadDrafts } from '../../src/library/index.ts';
import { makeLibrary } from '../library/folder.ts';

const page = (body: string) => `---\ntitle: What is a marmot?\n---\n${body}`;

test('each is named with what is wrong and what to do; a library with one can be read', async () => {
  const folder = makeLibrary({
    'a/good.md': page('A large ground squirrel.'),
    'a/long-and-good.md': page('It **whistles** <b>loudly</b>, says [one](good.md).\n\n'.repeat(200)),
    'b/deep.md': page(`${'> '.repeat(20_000)}deep`),
    'b/emphasis.md': page('**a*b '.repeat(17_000)),
    'b/lists.md': page(Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')),
    'b/size.md': page('A sentence about marmots. '.repeat(12_000)),
  });
  const { drafts, problems } = loadDrafts({ folder });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = await findUnshowable(drafts);
  expect(found.map(({ file, what }) => `${file}: ${what}`)).toEqual([
    'b/deep.md: has quotes or lists too deep in each other: it is shown as plain text',
    'b/emphasis.md: takes too long to lay out: it is shown as plain text',
    'b/lists.md: takes too long to lay out: it is shown as plain text',
    'b/size.md: is too long to be laid out: it is shown as plain text',
  ]);
  expect(found.every(({ line, severity, fix }) => line === 1 && severity === 'warning' && fix !== '')).toBe(
    true,
  );
});
