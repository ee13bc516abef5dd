// Lines of a page as Discord Markdown.
import { expect, test } from 'vitest';
import { writeLine } from '../../../src/answer/text/line.ts';
import type { Line } from '../../../src/markdown/index.ts';

const fence = (code: string, language: string): Line => ({
  kind: 'fence',
  spans: [],
  code,
  language,
  lead: '',
  indent: '',
  depth: 0,
  at: 0,
});

test.each([
  ['ts', '```ts\nlet a;\n```'],
  ['c++', '```c++\nlet a;\n```'],
  ['two words', '```\nlet a;\n```'],
  ['x'.repeat(50_000), '```\nlet a;\n```'],
])('a block of code names its language where Discord may know it', (language, text) => {
  expect(writeLine(fence('let a;', language)).text).toBe(text);
});
