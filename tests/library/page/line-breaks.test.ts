// The two characters `\n`: where they break a line, and where they mean what they say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLineBreaks } from '../../../src/library/page/line-breaks.ts';

const raw = String.raw;

// Every case: what it shows, the text as a page has it, and the text as readers see it.
test.each([
  ['prose breaks', raw`One.\n\nTwo.`, 'One.\n\nTwo.'],
  [
    'list items break',
    raw`1. **Ores**: dug.\n2. **Metals**: cast.`,
    '1. **Ores**: dug.\n2. **Metals**: cast.',
  ],
  ['a heading breaks on both sides', raw`Intro\n### Now\nText`, 'Intro\n### Now\nText'],
  ['a word that spells a command breaks in prose', raw`Wait.\nnot yet\nnu metal`, 'Wait.\nnot yet\nnu metal'],
  ['the Greek letter stays', raw`so $E = h \nu$ holds`, raw`so $E = h \nu$ holds`],
  ['so does it between the other marks of TeX', raw`\(h \nu\) and \[h \nu\]`, raw`\(h \nu\) and \[h \nu\]`],
  [
    'other commands stay',
    raw`$a \neq b, \nabla f, \neg p, \not\in, x \ni y$`,
    raw`$a \neq b, \nabla f, \neg p, \not\in, x \ni y$`,
  ],
  ['a break behind the opening of display maths', raw`$$\nu(t) = 2t\n$$`, '$$\nu(t) = 2t\n$$'],
  ['a break behind an opening bracket', raw`\[\nu = 3\n\]`, '\\[\nu = 3\n\\]'],
  ['the letter later in display maths', raw`$$\nE = h \nu\n$$`, '$$\nE = h \\nu\n$$'],
  ['a break behind a row end', raw`$$a \\\nb$$`, '$$a \\\\\nb$$'],
  ['a break behind a row end, before u', raw`$$a \\\nu$$`, '$$a \\\\\nu$$'],
  [
    'a break behind an opening environment',
    raw`$$\begin{cases}\nu\\\nv\end{cases}$$`,
    '$$\\begin{cases}\nu\\\\\nv\\end{cases}$$',
  ],
  [
    'a break behind an environment with columns',
    raw`$$\begin{array}{cc}\nu & v\end{array}$$`,
    '$$\\begin{array}{cc}\nu & v\\end{array}$$',
  ],
  ['no command by that name', raw`$$x = 1\ny = 2$$`, '$$x = 1\ny = 2$$'],
  ['two prices are no formula', raw`It costs $5.\n\nnu costs $6.`, 'It costs $5.\n\nnu costs $6.'],
  ['prices from item to item are none', raw`- $5\n- nu\n- $6`, '- $5\n- nu\n- $6'],
  ['an escaped dollar opens none', raw`\$5\not \$6`, '\\$5\not \\$6'],
  ['one dollar alone opens none', raw`$5\nu`, '$5\nu'],
  ['a code span keeps it', raw`print ${'`'}\n${'`'} here\nnow`, 'print `\\n` here\nnow'],
  [
    'a code span of two ticks keeps it',
    raw`print ${'``'}a${'`'}\n${'``'} here\nnow`,
    'print ``a`\\n`` here\nnow',
  ],
  ['back-ticks across a blank line are no span', raw`a ${'`'} b\n\nc ${'`'} d`, 'a ` b\n\nc ` d'],
  ['an open back-tick is none', raw`a ${'`'} b\nc`, 'a ` b\nc'],
  [
    'printf in C',
    '```c\\nprintf("a: %d\\n", a);\\nreturn 0;\\n```',
    '```c\nprintf("a: %d\\n", a);\nreturn 0;\n```',
  ],
  ['two breaks in one string', '```c\\nputs("a\\n\\nb\\n");\\n```', '```c\nputs("a\\n\\nb\\n");\n```'],
  ['a quote escaped in a string', '```c\\nputs("\\"\\n");\\nx;\\n```', '```c\nputs("\\"\\n");\nx;\n```'],
  ['printf in bash', "```bash\\nprintf 'hi\\n'\\necho done\\n```", "```bash\nprintf 'hi\\n'\necho done\n```"],
  [
    'print in Python',
    '```python\\nprint(\'a\\n\')\\nprint("b\\n")\\n```',
    '```python\nprint(\'a\\n\')\nprint("b\\n")\n```',
  ],
  [
    'a Python text block has real lines',
    '```python\\n"""One\\ntwo."""\\nx = 1\\n```',
    '```python\n"""One\ntwo."""\nx = 1\n```',
  ],
  [
    'an apostrophe in a comment opens no string',
    "```c\\n// don't\\nint a;\\n// won't\\n```",
    "```c\n// don't\nint a;\n// won't\n```",
  ],
  [
    "Lisp's lone quote opens no string",
    "```lisp\\n(f 'a)\\n  (g 'b)\\n```",
    "```lisp\n(f 'a)\n  (g 'b)\n```",
  ],
  ['a fence of tildes is prose to this rule, and breaks', '~~~\\na\\n~~~', '~~~\na\n~~~'],
  ['an open fence runs to the end', '```c\\nputs("a\\n");\\n', '```c\nputs("a\\n");\n'],
  ['prose behind a fence breaks again', '```\\na\\n```\\n\\nnu', '```\na\n```\n\nnu'],
  ['a text without any is as it was', 'One.\nTwo $\\alpha$.', 'One.\nTwo $\\alpha$.'],
  [
    'where lines break for real, code means what it says',
    'A\n\n`a\\nb`\n\n```c\nputs("x\\ny");\n```',
    'A\n\n`a\\nb`\n\n```c\nputs("x\\ny");\n```',
  ],
  ['where lines break for real, so does mathematics', 'A\n\n$$\\nu = 3$$', 'A\n\n$$\\nu = 3$$'],
  ['a line break at the very end is none that the writer made', 'a\\nb\n', 'a\nb\n'],
  ['Windows line ends are real ones', 'A\r\n\r\n$$\\nu$$', 'A\r\n\r\n$$\\nu$$'],
])('%s', (_name, text, shown) => {
  expect(decodeLineBreaks(text)).toBe(shown);
});

/** The text where `decoded` differs from `text` by more than pairs `\n` that became line breaks; else undefined. */
function findLoss(text: string, decoded: string): string | undefined {
  let at = 0;
  for (const char of decoded) {
    if (text.startsWith(char, at)) at += char.length;
    else if (char === '\n' && text.startsWith('\\n', at)) at += 2;
    else return text.slice(at, at + 20);
  }
  return at === text.length ? undefined : text.slice(at);
}

const pieces = [
  '\\n',
  '\\nu',
  '\\neq ',
  '\\\\',
  '$',
  '$$',
  '\\$',
  '\\(',
  '\\)',
  '\\[',
  '\\]',
  '`',
  '``',
  '```',
  '```c\\n',
  '"',
  "'",
  '"""',
  '\\begin{a}',
  '\\begin{',
  '}',
  ' ',
  '- ',
  '1. ',
  'a',
  'word',
  '\n',
  '\r\n',
  '🦉',
  '\ud800',
  'é',
];

test('nothing but pairs of `\\n` changes in any text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const source = parts.join('');
      expect(findLoss(source, decodeLineBreaks(source))).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});

// Where time grew with the square of the length, a text of this size would hold the suite up for minutes.
const MEGABYTE = 1 << 20;
const runsOfTicks = Array.from({ length: 1400 }, (_, length) => '`'.repeat(length + 1)).join(' ');

test.each([
  ['dollars', '$ '],
  ['double dollars', '$$ '],
  ['back-ticks', '`a'],
  ['double back-ticks', '`` ` '],
  ['opening brackets of mathematics', '\\( \\['],
  ['environments without an end', '$$ \\begin{'],
  ['quotes in code', '```c "\\n'],
  ['apostrophes in code', " '\\n"],
  ['triple quotes', '"""'],
  ['breaks', '\\n'],
  ['one long command', 'nu'],
])('a megabyte of %s is decoded, and nothing is lost', (_name, piece) => {
  for (const opening of ['', '```c\\n', '$$']) {
    const text = `${opening}${piece.repeat(MEGABYTE / piece.length)}\\n$$`;
    expect(findLoss(text, decodeLineBreaks(text)) === undefined).toBe(true);
  }
});

test('back-ticks in runs of 1,400 lengths are decoded', () => {
  const text = `${runsOfTicks}\\n`;
  expect(findLoss(text, decodeLineBreaks(text)) === undefined).toBe(true);
});
