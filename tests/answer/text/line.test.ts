// Lines of a page as Discord Markdown.
import { expect, test } from 'vitest';
import { renderPage } from '../../../src/answer/index.ts';
import { writeLine } from '../../../src/answer/text/line.ts';
import type { Line } from '../../../src/markdown/index.ts';
import { makePage, shelf } from '../example.ts';
import { findFaults, textsOf } from '../payload.ts';

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
])('a block of code names its language where Discord may know it', (language, text) => {
  expect(writeLine(fence('let a;', language)).text).toBe(text);
});

test('a language of 50,000 characters breaks no message: the code stands there without it', () => {
  const language = 'x'.repeat(50_000);
  expect(writeLine(fence('let a;', language)).text).toBe('```\nlet a;\n```');
  const messages = renderPage(makePage(`Before.\n\n\`\`\`${language}\nlet a;\n\`\`\`\n\nAfter.`), shelf);
  expect(messages.flatMap(findFaults)).toEqual([]);
  expect(messages.flatMap(textsOf).join('\n')).toContain('```\nlet a;\n```');
});
