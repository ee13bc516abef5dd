// The syntax of formulas is there, and what would only make HTML of them is not loaded.
import { spawnSync } from 'node:child_process';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { expect, test } from 'vitest';
import { mathSyntax } from '../../../src/markdown/dialects/math-syntax.ts';

test.each([
  ['$a_1$', 'inlineMath', 'a_1'],
  ['$$\na_1\n$$', 'math', 'a_1'],
  ['$$a_1$$', 'inlineMath', 'a_1'],
])('%j is a formula', (markdown, type, value) => {
  const tree = fromMarkdown(markdown, {
    extensions: [mathSyntax()],
    mdastExtensions: [mathFromMarkdown()],
  });
  const [block] = tree.children;
  const node = block?.type === 'paragraph' ? block.children[0] : block;
  expect(node).toMatchObject({ type, value });
});

test('whoever reads Markdown does not load KaTeX', () => {
  const room = new URL('../../../dist/src/markdown/index.js', import.meta.url).href;
  const script = `
    await import(${JSON.stringify(room)});
    const { Session } = await import('node:inspector/promises');
    const session = new Session();
    session.connect();
    const loaded = [];
    session.on('Debugger.scriptParsed', ({ params }) => loaded.push(params.url));
    await session.post('Debugger.enable');
    process.stdout.write(JSON.stringify(loaded));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const loaded: string[] = JSON.parse(stdout);
  expect(loaded.filter((url) => url.includes('micromark-extension-math/lib/syntax'))).toHaveLength(1);
  expect(loaded.filter((url) => url.includes('/katex/'))).toEqual([]);
});
