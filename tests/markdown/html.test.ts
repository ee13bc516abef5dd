// What HTML means inside Markdown.
import { describe, expect, test } from 'vitest';
import { dropUnseen, raiseText, readTag, withoutVariables } from '../../src/markdown/html.ts';

describe('a tag', () => {
  test.each([
    ['<b>', { kind: 'open', mark: 'bold' }],
    ['</STRONG>', { kind: 'close', mark: 'bold' }],
    ['<em class="x">', { kind: 'open', mark: 'italic' }],
    ['<ins>', { kind: 'open', mark: 'underline' }],
    ['<del>', { kind: 'open', mark: 'strike' }],
    ['<kbd>', { kind: 'open', mark: 'code' }],
    ['<sub>', { kind: 'open', script: 'sub' }],
    ['</sup>', { kind: 'close', script: 'sup' }],
    ['<br/>', { kind: 'break' }],
    ['<p>', { kind: 'break' }],
    ['<a href="https://a.example">', { kind: 'link', url: 'https://a.example' }],
    ["<a target=_blank href='b'>", { kind: 'link', url: 'b' }],
    ['<a href=c>', { kind: 'link', url: 'c' }],
    ['<a name="d">', { kind: 'link', url: '' }],
    ['</a>', { kind: 'closeLink' }],
    ['<img alt="A leaf" src=leaf.png>', { kind: 'image', url: 'leaf.png', alt: 'A leaf' }],
    ['<span>', { kind: 'ignored' }],
    ['<!-- a -->', { kind: 'ignored' }],
    ['<?xml?>', { kind: 'ignored' }],
    ['<iostream>', { kind: 'text' }],
    ['<3', { kind: 'text' }],
  ])('%s', (html, tag) => {
    expect(readTag(html)).toEqual(tag);
  });
});

describe('comments', () => {
  test.each([
    ['are dropped', 'a<!-- b -->c', 'ac'],
    ['all of them, over lines', 'a<!--\nb\n-->c<!--d-->e', 'ace'],
    ['that hold another beginning end at the first end', 'a<!-- <!-- b -->c', 'ac'],
    ['that never end are text', 'a<!-- b', 'a<!-- b'],
    ['none', 'a --> b', 'a --> b'],
  ])('%s', (_what, html, rest) => {
    expect(dropUnseen(html)).toBe(rest);
  });

  test('a great many without end take no time that grows with their square', () => {
    const text = '<!--'.repeat(50_000);
    expect(dropUnseen(text)).toBe(text);
  });
});

describe('raised and lowered text', () => {
  test.each([
    ['2', 'sup', '²'],
    ['-1', 'sup', '⁻¹'],
    ['nth', 'sup', 'ⁿᵗʰ'],
    ['2', 'sub', '₂'],
    ['max', 'sub', 'ₘₐₓ'],
    ['Q', 'sup', '^Q'],
    ['ab?', 'sup', '^(ab?)'],
    ['b', 'sub', '_b'],
    ['', 'sub', ''],
  ] as const)('%s as %s is %s', (text, script, shown) => {
    expect(raiseText(text, script)).toBe(shown);
  });
});

test.each([
  ['A leaf', 'A leaf'],
  ['{{ user.name }}', ''],
  ['Face of {{user.name}}', 'Face of'],
  ['{{ never closed', '{{ never closed'],
])('%j says %j of a picture', (alt, said) => {
  expect(withoutVariables(alt)).toBe(said);
  expect(readTag(`<img src="a.png" alt="${alt}">`)).toEqual({ kind: 'image', url: 'a.png', alt: said });
});
