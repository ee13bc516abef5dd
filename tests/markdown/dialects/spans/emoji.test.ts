// Emoji by name, and the icons of Material for MkDocs.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('an emoji', () => {
  test.each([
    ['by name', 'a :tada: b', 'p("a 🎉 b")'],
    ['by a name with signs', ':+1: and :-1:', 'p("👍 and 👎")'],
    ['two that touch', ':tada::rocket:', 'p("🎉🚀")'],
    [
      'in bold, in a link and in a heading',
      '## :tada:\n\n**:tada:** [:tada:](a)',
      'h2("🎉") p(strong("🎉"), " ", link<a>("🎉"))',
    ],
    ['in a cell', '| :x: |\n| - |\n| a |', 'table(tr(td("❌")), tr(td("a")))'],
    ['at the end of a sentence', 'done :tada:.', 'p("done 🎉.")'],
    ['one that is not known beside one that is', ':tada::no_such:', 'p("🎉:no_such:")'],
    ['of the newer ones', ':people_hugging:', 'p("🫂")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no emoji', () => {
  test.each([
    ['a time', 'at 10:30:45 sharp', 'p("at 10:30:45 sharp")'],
    ['an unknown name', ':no_such_emoji:', 'p(":no_such_emoji:")'],
    ['a scope of C++', 'std::tada::x', 'p("std::tada::x")'],
    ['code', '`:tada:`', 'p(`:tada:`)'],
    ['a block of code', '```\n:tada:\n```', 'code(":tada:")'],
    ['a ratio', '1:2:3', 'p("1:2:3")'],
    ['a name in capitals', ':TADA:', 'p(":TADA:")'],
    [
      'an address',
      'see https://a.example/:tada:/b',
      'p("see ", link<https://a.example/:tada:/b>("https://a.example/:tada:/b"))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('an icon', () => {
  test.each([
    ['that says yes', '| :material-check: |\n| - |\n| :material-close: |', 'table(tr(td("✓")), tr(td("✗")))'],
    ['that says yes in a longer name', ':octicons-check-circle-fill-12:', 'p("✓")'],
    ['that says no in other words', ':fontawesome-solid-xmark: :material-cancel:', 'p("✗", " ", "✗")'],
    ['that is an ornament', ':material-home: Home', 'p(" Home")'],
    ['whose name only holds such a word', ':material-checkbook: a', 'p(" a")'],
    ['in a code span', '`:material-check:`', 'p(`:material-check:`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
