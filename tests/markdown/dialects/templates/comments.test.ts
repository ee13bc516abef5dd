// Comments between percent signs, which are shown to nobody.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a comment is not shown', () => {
  test.each([
    ['in a line', 'a %%b%% c', 'p("a  c")'],
    ['at the ends of a line', '%%a%% b\n\nc %%d%%', 'p(" b") p("c ")'],
    ['of several lines', 'a\n\n%%\nb\n\nc\n%%\n\nd', 'p("a") p("d")'],
    ['in a list', '- a %%b%%\n- c', 'ul(li(p("a ")), li(p("c")))'],
    ['in a quote', '> a %%b%%', 'quote(p("a "))'],
    ['in a heading', '## a %%b%%', 'h2("a ")'],
    ['in a table', '| a %%b%% |\n| - |\n| c |', 'table(tr(td("a ")), tr(td("c")))'],
    ['with marks in it', 'a %%*b* [[c]] `d`%% e', 'p("a  e")'],
    ['twice in a line', 'a %%b%% c %%d%% e', 'p("a  c  e")'],
    ['around a list', 'a\n\n%%\n- b\n- c\n%%\n\nd', 'p("a") p("d")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no comment is shown', () => {
  test.each([
    ['one that is never closed', 'a %%b', 'p("a %%b")'],
    ['a number of percent', '100%% and 50%% of it', 'p("100%% and 50%% of it")'],
    ['one sign', '5% of 10%', 'p("5% of 10%")'],
    ['code', '`%%a%%`', 'p(`%%a%%`)'],
    ['a block of code', '```\n%%a%%\n```', 'code("%%a%%")'],
    ['three signs', '%%%a%%%', 'p("%%%a%%%")'],
    ['magic words of notebooks', '%%time\nx\n\n%%bash\ny', 'p("%%time\\nx") p("%%bash\\ny")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
