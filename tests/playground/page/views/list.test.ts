// Lists in Discord's Markdown, which the parser has no rule for.
import { describe, expect, test } from 'vitest';
import type { Markdown } from '../../../../src/playground/page/protocol.ts';
import { readMarkdown } from '../../../../src/playground/page/views/markdown.ts';

/** Lists as `[a, b]`, numbered ones with their first number before the bracket. */
function lists(text: string): string {
  return readMarkdown(text, 'content', () => undefined)
    .map(write)
    .join('');
}

function write(part: Markdown): string {
  if (part.kind === 'list') {
    const items = part.items.map((item) => item.map(write).join('').trim());
    return `${part.start ?? ''}[${items.join(', ')}]`;
  }
  if ('inside' in part) return `${part.kind}(${part.inside.map(write).join('')})`;
  if (part.kind === 'break') return '/';
  return 'text' in part ? part.text : '';
}

describe('a list', () => {
  test.each([
    ['with hyphens', '- a\n- b', '[a, b]'],
    ['with asterisks', '* a\n* b', '[a, b]'],
    ['with numbers', '1. a\n2. b', '1[a, b]'],
    ['that begins with another number', '7. a\n8. b', '7[a, b]'],
    ['with the same number each time', '1. a\n1. b', '1[a, b]'],
    ['of one item', '- a', '[a]'],
    ['that is indented', '  - a\n  - b', '[a, b]'],
    ['below a line', 'a\n- b', 'a/[b]'],
    ['before a line', '- a\nb', '[a]b'],
    ['with several spaces behind its sign', '-   a', '[a]'],
    ['with marks in its items', '- **a** `b`', '[strong(a) b]'],
    ['with lines that belong to an item', '- a\n  b\n- c', '[a/b, c]'],
    ['below a heading', '# a\n- b', 'heading(a)[b]'],
  ])('%s', (_name, text, list) => {
    expect(lists(text)).toBe(list);
  });
});

describe('lists within lists', () => {
  test.each([
    ['one deeper', '- a\n  - b\n- c', '[a/[b], c]'],
    ['numbers in bullets', '- a\n  1. b\n  2. c', '[a/1[b, c]]'],
    ['bullets in numbers', '1. a\n  - b\n2. c', '1[a/[b], c]'],
    ['two deeper', '- a\n  - b\n    - c\n- d', '[a/[b/[c]], d]'],
    ['back up by two', '- a\n  - b\n    - c\n  - d', '[a/[b/[c], d]]'],
    ['with lines that belong to the inner item', '- a\n  - b\n    c', '[a/[b/c]]'],
  ])('%s', (_name, text, list) => {
    expect(lists(text)).toBe(list);
  });
});

describe('what is no list', () => {
  test.each([
    ['a sign without a space', '-a', '-a'],
    ['a sign within a line', 'a - b', 'a - b'],
    ['a sign without words', '- ', '- '],
    ['a number of ten digits', '1234567890. a', '1234567890. a'],
    ['a number with a bracket', '1) a', '1) a'],
    ['a day', '3.10. a', '3.10. a'],
  ])('%s', (_name, text, shown) => {
    expect(lists(text)).toBe(shown);
  });
});
