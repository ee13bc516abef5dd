// Discord's Markdown as the playground's page shows it.

import { describe, expect, test } from 'vitest';
import type { Markdown } from '../../../../src/playground/page/protocol.ts';
import { readMarkdown, type Spot, textOf } from '../../../../src/playground/page/views/markdown.ts';

function read(text: string, spot: Spot = 'content'): Markdown[] {
  return readMarkdown(text, spot, (kind, id) => (id === '12345678901234567' ? `the ${kind}` : undefined));
}

/** A tree as HTML, which is shorter to read. */
function write(tree: readonly Markdown[]): string {
  return tree
    .map((part) => {
      if ('inside' in part) {
        const name =
          part.kind === 'heading' ? `h${part.level}` : part.kind === 'link' ? `a ${part.href}` : part.kind;
        return `<${name}>${write(part.inside)}</>`;
      }
      if (part.kind === 'list') {
        const name = part.start === null ? 'ul' : `ol ${part.start}`;
        return `<${name}>${part.items.map((item) => `<li>${write(item)}</>`).join('')}</>`;
      }
      if (part.kind === 'text') return part.text;
      if (part.kind === 'break') return '<br>';
      if (part.kind === 'time') return `<time ${part.seconds} ${part.style}>`;
      if (part.kind === 'block')
        return `<pre>${part.parts.map(({ text, scope = '' }) => `${scope}(${text})`).join('')}</>`;
      return `<${part.kind}>${part.text}</>`;
    })
    .join('');
}

function html(text: string, spot?: Spot): string {
  return write(read(text, spot));
}

test('emphasis nests, and signs inside words or behind a backslash are no marks', () => {
  expect(html('**bold *both*** __under__ ~~gone~~ ||secret||')).toBe(
    '<strong>bold <em>both</></> <underline>under</> <strike>gone</> <spoiler>secret</>',
  );
  expect(html('a_b_c \\*not\\* 2 * 3')).toBe('a_b_c *not* 2 * 3');
});

test('code keeps every sign', () => {
  expect(html('`a*b*` and\n```py\nx = "**"\n```')).toBe('<code>a*b*</> and<br><pre>(x = )string("**")</>');
});

describe('lines', () => {
  test('headings have three levels and need a space', () => {
    expect(html('# one\n## two\n### three\n#### four\n#five')).toBe(
      '<h1>one</><h2>two</><h3>three</>#### four<br>#five',
    );
  });

  test('headings are left as they are in the values of fields', () => {
    expect(html('# one\n**two**', 'field')).toBe('# one<br><strong>two</>');
  });

  test('quotes run over lines, and to the end with three signs', () => {
    expect(html('> one\n> two\nthree')).toBe('<quote>one<br>two<br></>three');
    expect(html('>>> one\ntwo')).toBe('<quote>one<br>two</>');
  });

  test('small print', () => {
    expect(html('text\n-# small **print**')).toBe('text<br><subtext>small <strong>print</></>');
  });

  test('tables stay what they are', () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |';
    expect(
      textOf(read(table).map((part) => (part.kind === 'break' ? { kind: 'text', text: '\n' } : part))),
    ).toBe(table);
  });
});

describe('lists', () => {
  test('have their signs at the start of a line', () => {
    expect(html('before\n- one\n* **two**\nafter')).toBe(
      'before<br><ul><li>one</><li><strong>two</></></>after',
    );
    expect(html('a - b\n-c\n1.d')).toBe('a - b<br>-c<br>1.d');
  });

  test('are counted from their first number', () => {
    expect(html('3. three\n4. four')).toBe('<ol 3><li>three</><li>four</></>');
  });

  test('nest by their indentation, to any depth', () => {
    expect(html('- a\n  - b\n    - c\n  - d\n- e')).toBe(
      '<ul><li>a<br><ul><li>b<br><ul><li>c</></></><li>d</></></><li>e</></>',
    );
    expect(html('1. a\n   - b\n2. c')).toBe('<ol 1><li>a<br><ul><li>b</></></><li>c</></>');
  });

  test('a heading and a quote may follow', () => {
    expect(html('- a\n# b')).toBe('<ul><li>a</></><h1>b</>');
    expect(html('- a\n> b')).toBe('<ul><li>a</></><quote>b</>');
  });
});

describe('links', () => {
  test('are shown under a text, in angle brackets, and bare', () => {
    expect(html('[text](https://a.example/x) <https://b.example> https://c.example/d_e.')).toBe(
      '<a https://a.example/x>text</> <a https://b.example>https://b.example</> <a https://c.example/d_e>https://c.example/d_e</>.',
    );
  });

  test('need the web as target and a text that is no other address', () => {
    expect(html('[text](page.html)')).toBe('[text](page.html)');
    expect(html('[text](javascript:alert)')).toBe('[text](javascript:alert)');
    expect(html('[https://b.example](https://a.example)')).not.toContain('<a https://a.example>');
  });

  test('are no links in titles', () => {
    expect(html('[text](https://a.example)', 'line')).not.toContain('<a https://a.example>text');
  });
});

test('a link to a message is named after its channel, where that is known', () => {
  const address = (channel: string) => `https://discord.com/channels/1/${channel}/2`;
  expect(html(`in ${address('12345678901234567')}: this`)).toBe('in <mention>#the channel › 💬</>: this');
  expect(html(address('3'))).toBe(`<a ${address('3')}>${address('3')}</>`);
});

test('people, channels, commands and times', () => {
  expect(html('<@12345678901234567> <#12345678901234567> <@99999999999999999>')).toBe(
    '<mention>@the user</> <mention>#the channel</> <mention>@unknown</>',
  );
  expect(html('</gaps list:12345678901234567> @everyone')).toBe(
    '<command>/gaps list</> <mention>@everyone</>',
  );
  expect(html('<t:1700000000:R> <t:1700000000>')).toBe('<time 1700000000 R> <time 1700000000 f>');
});
