// DocFX: tags between three colons.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('a tag', () => {
  test.each([
    ['of code', ':::code language="csharp" source="~/a.cs" range="3-9":::', 'p("↪ ", `~/a.cs`)'],
    ['of words that are not translated', 'an :::no-loc text="Azure"::: app', 'p("an Azure app")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });

  test('of a picture shows it with its words', () => {
    const tree = treeOf(':::image type="content" source="a.png" alt-text="A leaf":::');
    expect(tree).toMatch(/^p\(image/);
    expect(tree).toContain('A leaf');
  });

  test('of a picture with a long description keeps the description', () => {
    const markdown =
      ':::image type="complex" source="a.png" alt-text="A leaf":::\n   Green.\n:::image-end:::';
    expect(treeOf(markdown)).toContain('Green.');
    expect(treeOf(markdown)).not.toContain(':::');
  });

  test('of a video is its address', () => {
    expect(treeOf(':::video source="https://x.example/v":::')).toContain('https://x.example/v');
  });
});

describe('parts of a page are their content', () => {
  test.each([
    ['a version', ':::moniker range=">=a-6.0"\n\nb\n\n:::moniker-end', 'p("b")'],
    ['a choice', '::: zone pivot="a"\nb\n::: zone-end', 'p("b")'],
    ['the class of a quotation', '> [!div class="next"]\n> a', 'quote(p("a"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });

  test('columns are no code, however deep they are indented', () => {
    const markdown =
      ':::row:::\n   :::column:::\n      Left\n   :::column-end:::\n   :::column span="2":::\n      Right\n   :::column-end:::\n:::row-end:::';
    const tree = treeOf(markdown);
    expect(tree).not.toContain('code');
    expect(tree).toContain('Left');
    expect(tree).toContain('Right');
    expect(tree).not.toMatch(/:::|span/);
  });
});

describe('what is not of DocFX', () => {
  test.each([
    ['code', '```\n:::code source="a":::\n```', 'code(":::code source=\\"a\\":::")'],
    ['a row of Pandoc', '::: row\na\n:::', 'p("a")'],
    ['a note', '> [!NOTE]\n> a', 'quote(p(strong("Note")), p("a"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
