// Subscripts and superscripts between single signs, as Pandoc has them.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a script', () => {
  test.each([
    ['below', 'H~2~O', 'p("H", html"<sub>", "2", html"</sub>", "O")'],
    ['above', 'x^2^', 'p("x", html"<sup>", "2", html"</sup>")'],
    [
      'of several signs',
      'Ca^2+^ and 10^−3^',
      'p("Ca", html"<sup>", "2+", html"</sup>", " and 10", html"<sup>", "−3", html"</sup>")',
    ],
    ['of letters', '1^st^', 'p("1", html"<sup>", "st", html"</sup>")'],
    ['behind a bracket', '(a+b)^2^', 'p("(a+b)", html"<sup>", "2", html"</sup>")'],
    ['of a letter with an accent', 'é~α~', 'p("é", html"<sub>", "α", html"</sub>")'],
    [
      'both',
      'x~1~^2^ or x^2^~1~',
      'p("x", html"<sub>", "1", html"</sub>", html"<sup>", "2", html"</sup>", " or x", html"<sup>", "2", html"</sup>", html"<sub>", "1", html"</sub>")',
    ],
    ['in bold', '**H~2~O**', 'p(strong("H", html"<sub>", "2", html"</sub>", "O"))'],
    [
      'in a cell',
      '| H~2~O |\n| - |\n| a |',
      'table(tr(td("H", html"<sub>", "2", html"</sub>", "O")), tr(td("a")))',
    ],
    ['in the text of a link', '[H~2~O](a)', 'p(link<a>("H", html"<sub>", "2", html"</sub>", "O"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no script', () => {
  test.each([
    ['struck-out text', '~~a~~ b', 'p(del("a"), " b")'],
    ['about, twice', 'from ~5 to ~6', 'p("from ~5 to ~6")'],
    ['a power', '2^10 and 2^11', 'p("2^10 and 2^11")'],
    ['a home directory', '~/a and ~/b', 'p("~/a and ~/b")'],
    ['an operator', 'a ^ b ^ c', 'p("a ^ b ^ c")'],
    ['code', '`H~2~O`', 'p(`H~2~O`)'],
    ['a space within', 'a~b c~', 'p("a~b c~")'],
    ['a formula', '$x^2^3$', 'p(inlineMath($x^2^3$))'],
    ['about, behind a word', 'a~b and c~d e', 'p("a~b and c~d e")'],
    ['a longer text than a script has', 'a^abcdefghijklm^', 'p("a^abcdefghijklm^")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
