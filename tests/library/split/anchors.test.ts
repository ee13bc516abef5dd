// The anchors of headings, as each program makes them.
import { describe, expect, test } from 'vitest';
import { type AnchorRule, numberAnchors } from '../../../src/library/split/anchors.ts';

const anchorOf = (rule: AnchorRule, text: string, id?: string) => numberAnchors(rule)(text, id);

describe('the anchor of a heading', () => {
  test.each<[AnchorRule, string, string]>([
    ['github', 'What is a Pod?', 'what-is-a-pod'],
    ['github', 'Ökologie: ein Überblick', 'ökologie-ein-überblick'],
    ['github', 'a & b', 'a--b'],
    ['github', 'snake_case', 'snake_case'],
    ['github', '日本の歴史', '日本の歴史'],
    ['github', 'C++ / C#', 'c--c'],
    ['docusaurus', 'What is a Pod?', 'what-is-a-pod'],
    ['hugo', '  a & b ', 'a--b'],
    ['hugo', 'Größe', 'größe'],
    ['mkdocs', 'What is a Pod?', 'what-is-a-pod'],
    ['mkdocs', 'a & b', 'a-b'],
    ['mkdocs', 'Café crème', 'cafe-creme'],
    ['mkdocs', 'one -- two', 'one-two'],
    ['kramdown', '1. First steps', 'first-steps'],
    ['kramdown', 'What is a Pod?', 'what-is-a-pod'],
    ['obsidian', 'What is a Pod?', 'What is a Pod?'],
    ['obsidian', 'a | b # c [[d]]', 'a b c d'],
  ])('by the rule of %s, of %j, is %j', (rule, text, anchor) => {
    expect(anchorOf(rule, text)).toBe(anchor);
  });

  test.each<AnchorRule>(['github', 'docusaurus', 'hugo', 'mkdocs', 'kramdown'])(
    'by the rule of %s is what its author wrote, where something is',
    (rule) => {
      expect(anchorOf(rule, 'A heading', 'My_Own')).toBe('My_Own');
    },
  );
});

describe('headings of one name', () => {
  test.each<[AnchorRule, string[]]>([
    ['github', ['notes', 'notes-1', 'notes-2']],
    ['docusaurus', ['notes', 'notes-1', 'notes-2']],
    ['hugo', ['notes', 'notes-1', 'notes-2']],
    ['kramdown', ['notes', 'notes-1', 'notes-2']],
    ['mkdocs', ['notes', 'notes_1', 'notes_2']],
    // Obsidian leads to the first one, whatever follows.
    ['obsidian', ['Notes', 'Notes', 'Notes']],
  ])('are numbered as %s does it', (rule, anchors) => {
    const next = numberAnchors(rule);
    expect(['Notes', 'Notes', 'Notes'].map((text) => next(text))).toEqual(anchors);
  });

  test('do not take a number that another heading is called by', () => {
    const next = numberAnchors('github');
    expect([next('a'), next('a'), next('a 1')]).toEqual(['a', 'a-1', 'a-1-1']);
  });
});
