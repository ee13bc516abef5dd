// Variables in addresses are left out: the rest of an address is all that is known of it.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('the address that is left', () => {
  test.each([
    ['of a link', '[a]({{ site.baseurl }}/b)', 'p(link</b>("a"))'],
    ['of two variables', '[a]({{ site.url }}{{ site.baseurl }}/b)', 'p(link</b>("a"))'],
    ['of a path in a variable', "[a]({{ '/b.html' | relative_url }})", 'p(link</b.html>("a"))'],
    ['of a path between variables', '[a]({{ a }}/b/{{ c }}/d)', 'p(link</b//d>("a"))'],
    ['of a picture in HTML', '<img src="{{ site.url }}/b.png">', 'html"<img src=\\"/b.png\\">"'],
    [
      'of a link in HTML',
      '<a href=\'{{ "/b" | absolute_url }}\'>a</a>',
      'p(html"<a href=\'/b\'>", "a", html"</a>")',
    ],
    ['of a definition', '[a]\n\n[a]: {{ a }}/b', 'p(linkReference("a")) definition</b>'],
    ['of a link with a title', '[a]({{ a }}/b "T")', 'p(link</b>("a"))'],
    ['of nothing but a variable', '[a]({{ b }})', 'p(link<>("a"))'],
    [
      'of one link and not of the text behind it',
      '[a]({{ b }}/c) {{ d }}',
      'p(link</c>("a"), " ", `{{ d }}`)',
    ],
    [
      'of one link and not of a text in brackets',
      '[a]({{ b }}) ({{ c }})',
      'p(link<>("a"), " (", `{{ c }}`, ")")',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('a variable elsewhere stays', () => {
  test.each([
    ['in brackets behind a word', 'a ({{ b }})', 'p("a (", `{{ b }}`, ")")'],
    ['in the text of a link', '[{{ a }}](b)', 'p(link<b>(`{{ a }}`))'],
    ['in code', '`[a]({{ b }})`', 'p(`[a]({{ b }})`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
