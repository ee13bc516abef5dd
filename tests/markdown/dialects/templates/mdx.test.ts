// MDX: statements and comments go, and of components their words stay.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('statements are not shown', () => {
  test.each([
    ['imports at the head', "import A from 'a';\nimport { B, C } from \"b\"\nimport 'c.css'\n\nd", 'p("d")'],
    ['imports further down', "a\n\nimport B from 'b'\n\nc", 'p("a") p("c")'],
    ['an import over lines', "import {\n  A,\n  B,\n} from 'c';\n\nd", 'p("d")'],
    ['an export', 'export const a = 1;\n\nb', 'p("b")'],
    ['an export over lines', 'export const a = {\n  b: [1,\n  2],\n};\n\nc', 'p("c")'],
    ['a function', 'export default function A() {\n  return "}";\n}\n\nb', 'p("b")'],
    ['an export with a text over lines', 'export const a = `\n}\n`;\n\nb', 'p("b")'],
    ['an export without a semicolon', 'export const a = 1\n\nb', 'p("b")'],
    ['all of a page', "import A from 'a'", ''],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no statement is shown', () => {
  test.each([
    [
      'a sentence',
      'import duties are high\n\nexport goods are cheap',
      'p("import duties are high") p("export goods are cheap")',
    ],
    ['an import in a paragraph', "a\nimport B from 'b'", 'p("a\\nimport B from \'b\'")'],
    ['an export that is never closed', 'export const a = {\n\nb', 'p("export const a = {") p("b")'],
    ['code', "```js\nimport A from 'a'\n```", 'code:js("import A from \'a\'")'],
    ['indented text behind a list', "- a\n  import B from 'b'", 'ul(li(p("a\\nimport B from \'b\'")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('tags of HTML with expressions for attributes', () => {
  test.each([
    [
      'a link, over lines',
      '<a\n  href="b"\n  style={{\n    gap: "0",\n  }}>\n  c\n</a>',
      'html"<a href=\\"b\\">',
    ],
    ['a style', '<p style={{ margin: 0 }}>a</p>', 'html"<p>a</p>"'],
    ['a picture', '<img src="b.png" alt="c" style={{ width: "9%" }} />', 'b.png'],
    ['a function', '<button onClick={() => go("a")}>b</button>', 'b'],
  ])('%s', (_name, markdown, part) => {
    const tree = treeOf(markdown);
    expect(tree).toContain(part);
    expect(tree).not.toMatch(/\{\{|=>|gap|margin|width/);
  });

  test('are left in code', () => {
    expect(treeOf('`<p style={{ margin: 0 }}>`')).toBe('p(`<p style={{ margin: 0 }}>`)');
  });
});

describe('comments', () => {
  test.each([
    ['in a line', 'a {/* b */} c', 'p("a  c")'],
    ['over lines', 'a\n\n{/*\nb\n\nc\n*/}\n\nd', 'p("a") p("d")'],
    ['in code', '`{/* a */}`', 'p(`{/* a */}`)'],
    ['that are never closed', 'a {/* b', 'p("a {/* b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('components that are blocks', () => {
  test.each([
    ['by type', '<Admonition type="tip" title="T">\n\na\n\n</Admonition>', 'quote(p(strong("T")), p("a"))'],
    ['by name', '<Warning>\n\na\n\n</Warning>', 'quote(p(strong("Warning")), p("a"))'],
    ['without blank lines', '<Note>\na *b*\n</Note>', 'quote(p(strong("Note")), p("a ", em("b")))'],
    ['that can be opened within a line', 'a <Card title="T">b</Card>', 'p("a ", strong("T"), " b")'],
    ['that can be opened', '<Accordion title="T">\n  a\n</Accordion>', 'quote(p(strong("T")), p("a"))'],
    [
      'within each other',
      '<Note>\n\na\n\n<Tip>\n\nb\n\n</Tip>\n\n</Note>',
      'quote(p(strong("Note")), p("a"), quote(p(strong("Tip")), p("b")))',
    ],
    [
      'in a list',
      '- a\n\n  <Note>\n  b\n  </Note>\n- c',
      'ul(li(p("a"), quote(p(strong("Note")), p("b"))), li(p("c")))',
    ],
    [
      'with the type in braces',
      '<Callout type={"warning"}>\na\n</Callout>',
      'quote(p(strong("Warning")), p("a"))',
    ],
    [
      'indented as deep as code',
      '<Steps>\n    <Note>\n        a *b*\n\n        ```js\n        c\n        ```\n    </Note>\n</Steps>',
      'quote(p(strong("Note")), p("a ", em("b")), code:js("c"))',
    ],
    [
      'indented, with lists',
      '<Note>\n    - a\n        - b\n</Note>',
      'quote(p(strong("Note")), ul(li(p("a"), ul(li(p("b"))))))',
    ],
    ['on one line', '<Note>a</Note>', 'p("a")'],
    ['that are never closed', '<Note>\n\na', 'html"<Note>" p("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('tabs', () => {
  test.each([
    [
      'by label',
      '<Tabs>\n<TabItem value="a" label="A">\n\na\n\n</TabItem>\n<TabItem value="b" label="B">\n\nb\n\n</TabItem>\n</Tabs>',
      'ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b")))',
    ],
    ['by value', '<Tabs>\n<TabItem value="a">\n\nb\n\n</TabItem>\n</Tabs>', 'ul(li(p(strong("a")), p("b")))'],
    [
      'by title',
      '<Tabs>\n  <Tab title="A">\n    a\n  </Tab>\n  <Tab title="B">\n    b\n  </Tab>\n</Tabs>',
      'ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b")))',
    ],
    [
      'by a list of names around them',
      '<Tabs items={["npm", \'yarn\']}>\n  <Tabs.Tab>\n    a\n  </Tabs.Tab>\n  <Tabs.Tab>\n    b\n  </Tabs.Tab>\n</Tabs>',
      'ul(li(p(strong("npm")), p("a")), li(p(strong("yarn")), p("b")))',
    ],
    [
      'by their own names where they have both',
      '<Tabs items={["A"]}>\n<Tab title="B">\na\n</Tab>\n</Tabs>',
      'ul(li(p(strong("B")), p("a")))',
    ],
    [
      'without names where there is no room for them',
      '<Tabs items={["A long name"]}>\n<Tab>\na\n</Tab>\n</Tabs>',
      'ul(li(p("a")))',
    ],
    [
      'without names where these are variables',
      '<Tabs items={names}>\n<Tab>\na\n</Tab>\n</Tabs>',
      'ul(li(p("a")))',
    ],
    [
      'around code',
      '<Tabs>\n<TabItem value="a">\n\n```js\n<Tabs />\n```\n\n</TabItem>\n</Tabs>',
      'ul(li(p(strong("a")), code:js("<Tabs />")))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('other components', () => {
  test.each([
    ['around words', 'a <B>c</B> d', 'p("a c d")'],
    ['with a title', '<Card title="T">a</Card>', 'p(strong("T"), " a")'],
    ['with a title and a description', '<Card title="T" description="D" />', 'p(strong("T"), " D")'],
    ['with a title in braces', '<Card title={t}>a</Card>', 'p("a")'],
    ['with braces in an attribute', '<A b={() => { return 1 > 0 }}>c</A>', 'p("c")'],
    ['a picture', '<Image src="a.png" alt="A" />', 'p(image<a.png>(A))'],
    ['a picture by variable', '<Image src={a} alt="A" />', 'p(strong("A"))'],
    [
      'a parameter by its name',
      '<ParamField path="id" type="string" required>\n  a\n</ParamField>',
      'p(strong("id"), break, "a")',
    ],
    [
      'a field of a response',
      '<ResponseField name="total">\n  a\n</ResponseField>',
      'p(strong("total"), break, "a")',
    ],
    ['a badge', 'a <Badge type="tip" text="1.0" />', 'p("a ", strong("1.0"))'],
    ['without words', 'a\n\n<Toc />\n\nb', 'p("a") p("b")'],
    ['a fragment', '<>a</>', 'p("a")'],
    ['with a dot in its name', '<Tabs.Tab title="T">a</Tabs.Tab>', 'p(strong("T"), " a")'],
    ['over lines', '<Card\n  title="T"\n  href="/a"\n>\n  b\n</Card>', 'p(strong("T"), break, "b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no component', () => {
  test.each([
    ['a type in a text', 'a List<String> b', 'p("a List", html"<String>", " b")'],
    ['a comparison', 'if A <B then C> D', 'p("if A ", html"<B then C>", " D")'],
    ['code', '`<Tabs />` and\n\n```\n<Note>\n```', 'p(`<Tabs />`, " and") code("<Note>")'],
    ['HTML in capitals', 'a<BR>b', 'p("a", html"<BR>", "b")'],
    ['a name that is never closed', '<T> is a type', 'p(html"<T>", " is a type")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

test('sentences that an element without content lists are its text, and lists of names are not', () => {
  const tree = treeOf(
    '<Checkpoint\n  items={[\n    "You can read it, too",\n    \'And write it\',\n  ]}\n/>',
  );
  expect(tree).toContain('You can read it, too');
  expect(tree).toContain('And write it');
  expect(treeOf('a\n\n<Chart columns={["id", "name"]} />\n\nb')).toBe('p("a") p("b")');
});
