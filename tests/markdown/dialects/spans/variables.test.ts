// Variables of templates, whose values nobody but their generator knows, as code.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a variable', () => {
  test.each([
    ['alone', '{{ a }}', 'p(`{{ a }}`)'],
    ['in a sentence', 'see {{ site.title }}.', 'p("see ", `{{ site.title }}`, ".")'],
    ['with a filter', '{{ "b" | upcase }}', 'p(`{{ "b" | upcase }}`)'],
    ['two that touch', '{{a}}{{b}}', 'p(`{{a}}`, `{{b}}`)'],
    ['in a heading', '## {{ a }}', 'h2(`{{ a }}`)'],
    ['in a cell', '| {{ a }} |\n| - |\n| b |', 'table(tr(td(`{{ a }}`)), tr(td("b")))'],
    ['in the text of a link', '[{{ a }}](b)', 'p(link<b>(`{{ a }}`))'],
    ['in bold', '**{{ a }}**', 'p(strong(`{{ a }}`))'],
    ['with white space control', '{{- a -}}', 'p(`{{- a -}}`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no variable', () => {
  test.each([
    ['braces in a formula', '$\\frac{{a}}{b}$', 'p(inlineMath($\\frac{{a}}{b}$))'],
    ['code', '`{{ a }}`', 'p(`{{ a }}`)'],
    ['one that is never closed', '{{ a', 'p("{{ a")'],
    ['one over two lines', '{{ a\nb }}', 'p("{{ a\\nb }}")'],
    ['an empty one', '{{}}', 'p("{{}}")'],
    ['single braces', '{ a }', 'p("{ a }")'],
    ['braces of an object', '{{a: {b: 1}}}', 'p("{{a: {b: 1}}}")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
