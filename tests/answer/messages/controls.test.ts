// The controls below a page: one menu of its sections and related questions.
import { describe, expect, test } from 'vitest';
import {
  type ActionMenu,
  type ActionOption,
  LIMITS,
  type Row,
  renderPage,
} from '../../../src/answer/index.ts';
import type { PageEntry } from '../../../src/library/catalogue/page.ts';
import { makePage, shelf } from '../example.ts';
import { findFaults } from '../payload.ts';

/** Sections that fill a message three at a time. */
function sections(count: number): string {
  const text = 'word '.repeat(190).trim();
  return Array.from({ length: count }, (_, index) => `## Rule *${index + 1}*\n\n${text}\n\n${text}`).join(
    '\n\n',
  );
}

function entry(index: number, changes: Partial<PageEntry> = {}): PageEntry {
  return {
    path: `biology/${index}.md`,
    key: `related${String(index).padStart(3, '0')}`,
    title: `What is $x_${index}$?`,
    subjects: [{ slug: 'biology', name: 'Biology' }],
    ...changes,
  };
}

function menusOf(message: { rows: Row[] } | undefined): ActionMenu[] {
  return (message?.rows ?? []).flat().filter((control) => control.type === 'actions');
}

function optionsOf(message: { rows: Row[] } | undefined): ActionOption[] {
  return menusOf(message).flatMap(({ options }) => options);
}

/** The sections that a menu leads to, by their numbers. */
function sectionsIn(options: readonly ActionOption[]): number[] {
  return options.flatMap(({ action }) => (action.kind === 'section' ? [action.section] : []));
}

describe('the menu below a page', () => {
  test('names each section, without markup, below every part', () => {
    const messages = renderPage(makePage(`Lead.\n\n${sections(5)}`), shelf);
    expect(messages).toHaveLength(3);
    for (const message of messages) {
      const description = 'Section of this page';
      expect(menusOf(message)).toEqual([
        {
          type: 'actions',
          placeholder: 'What else?',
          options: [0, 1, 2, 3, 4].map((section) => ({
            label: `Rule ${section + 1}`,
            description,
            action: { kind: 'section', page: 'abcdefghij', section },
          })),
        },
      ]);
    }
  });

  test('names no section where there is one part', () => {
    expect(menusOf(renderPage(makePage(sections(2)), shelf)[0])).toEqual([]);
  });

  test('is not there where no section has a name', () => {
    const messages = renderPage(makePage('word '.repeat(3000)), shelf);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.flatMap(menusOf)).toEqual([]);
  });

  test('holds the sections around those shown, and leaves room for what stands around an answer', () => {
    const messages = renderPage(makePage(sections(80)), shelf);
    expect(messages.length).toBeGreaterThan(LIMITS.options + 5);
    expect(messages.flatMap(findFaults)).toEqual([]);
    messages.forEach((message, index) => {
      const options = optionsOf(message);
      expect(options.length).toBeGreaterThan(10);
      expect(options.length).toBeLessThan(LIMITS.options - 5);
      const names = message.embeds.flatMap(({ fields = [] }) => fields.map(({ name }) => name));
      expect(options.map(({ label }) => label)).toContain(names[0]?.replace(/\\?\*| \(continued\)$/g, ''));
      const numbers = sectionsIn(options);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(index > 0 || numbers[0] === 0).toBe(true);
    });
    expect(sectionsIn(optionsOf(messages.at(-1))).at(-1)).toBe(79);
  });

  test('offers related questions in the author’s order, at most five, as mathematics without markup', () => {
    const related = Array.from({ length: 8 }, (_, index) => entry(index));
    const options = optionsOf(renderPage(makePage('a', { related }), shelf)[0]);
    const from = { kind: 'pages', keys: ['abcdefghij'] };
    expect(options.map(({ action }) => action)).toEqual(
      related.slice(0, 5).map(({ key }) => ({ kind: 'page', page: key, from })),
    );
    expect(options[1]).toMatchObject({ label: 'What is x₁?', description: 'Related question · Biology' });
  });

  test('offers no page twice and not the page itself', () => {
    const own = entry(2, { key: 'abcdefghij' });
    const [message] = renderPage(makePage('a', { related: [entry(1), entry(1), own] }), shelf);
    expect(optionsOf(message).map(({ action }) => action)).toMatchObject([{ page: 'related001' }]);
    expect(menusOf(renderPage(makePage('a', { related: [own] }), shelf)[0])).toEqual([]);
  });

  test('is the only row beside that of buttons, and keeps to the limits', () => {
    const long = { title: `Why ${'oh '.repeat(200)}?`, subjects: [{ slug: 'b', name: 'B'.repeat(300) }] };
    const related = Array.from({ length: 5 }, (_, index) => entry(index, long));
    const messages = renderPage(makePage(sections(8), { related }), shelf);
    expect(messages.flatMap(findFaults)).toEqual([]);
    for (const message of messages)
      expect(message.rows.map(([first]) => first?.type)).toEqual(['button', 'actions']);
  });
});
