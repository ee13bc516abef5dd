// What values of front matter mean that no parser takes.
import { expect, test } from 'vitest';
import { type Meant, readAsMeant, unquote } from '../../../src/library/page/as-meant.ts';

test.each<[string, Meant | undefined]>([
  [' A: B', 'A: B'],
  [' "A: B', 'A: B'],
  [' A: B\n\n  # a remark\n  C', 'A: B C'],
  [' [#a, #b]', ['#a', '#b']],
  [" [it's, 'b, c', \"d\"", ["it's", 'b, c', 'd']],
  [' [a, , b,]', ['a', 'b']],
  [' [link](x) and more', '[link](x) and more'],
  [' [[note]]', '[[note]]'],
  ['\n- @a\n-\n- "b"', ['@a', 'b']],
  ['\n  - a\n    goes on', ['a goes on']],
  [' >-\n  a: b\n  c', 'a: b c'],
  [' |\n  a', 'a'],
  [' # nothing', '# nothing'],
  ['', undefined],
  [' !!js/function "f"', undefined],
  ['\n- !!js/function "f"', []],
])('%j means %j', (value, meant) => {
  expect(readAsMeant(value)).toEqual(meant);
});

test.each([
  ['plain', 'plain'],
  ['"whole"', 'whole'],
  ['"open', 'open'],
  ["'Newton's laws'", "Newton's laws"],
  ["'The students' rights'", "The students' rights"],
  ["'it's open", "it's open"],
  ['"a" and "b"', '"a" and "b"'],
  ['"a" and b', '"a" and b'],
  ['"The "right" way"', 'The "right" way'],
  ['"a \\"b\\" c"', 'a "b" c'],
  ['"', ''],
])('%s is %j without the quotes around it', (text, inner) => {
  expect(unquote(text)).toBe(inner);
});
