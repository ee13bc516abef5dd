// The controls below a page: jumping to a section, and related questions.
import { describe, expect, test } from 'vitest';
import { LIMITS, type Menu, renderPage } from '../../../src/answer/index.ts';
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

function menusOf(message: { rows: unknown[][] } | undefined): Menu[] {
  return (message?.rows ?? []).flat().filter((control) => (control as Menu).type === 'menu') as Menu[];
}

describe('a menu "Jump to a section"', () => {
  test('names each section, without markup, below every part', () => {
    const messages = renderPage(makePage(`Lead.\n\n${sections(5)}`), shelf);
    expect(messages).toHaveLength(3);
    for (const message of messages) {
      expect(menusOf(message)).toEqual([
        {
          type: 'menu',
          placeholder: 'Jump to a section',
          action: { kind: 'jump', page: 'abcdefghij' },
          options: [
            { label: 'Rule 1', value: '0' },
            { label: 'Rule 2', value: '1' },
            { label: 'Rule 3', value: '2' },
            { label: 'Rule 4', value: '3' },
            { label: 'Rule 5', value: '4' },
          ],
        },
      ]);
    }
  });

  test('is not there where there is one part', () => {
    expect(menusOf(renderPage(makePage(sections(2)), shelf)[0])).toEqual([]);
  });

  test('is not there where no section has a name', () => {
    const messages = renderPage(makePage('word '.repeat(3000)), shelf);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.flatMap(menusOf)).toEqual([]);
  });

  test('holds the sections around those shown, where there are more than a menu holds', () => {
    const messages = renderPage(makePage(sections(80)), shelf);
    expect(messages.length).toBeGreaterThan(LIMITS.options + 5);
    expect(messages.flatMap(findFaults)).toEqual([]);
    messages.forEach((message, index) => {
      const labels = menusOf(message)[0]?.options.map(({ label }) => label) ?? [];
      expect(labels).toHaveLength(LIMITS.options);
      const names = message.embeds.flatMap(({ fields = [] }) => fields.map(({ name }) => name));
      expect(labels).toContain(names[0]?.replace(/\\?\*| \(continued\)$/g, ''));
      const values = menusOf(message)[0]?.options.map(({ value }) => Number(value)) ?? [];
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(index > 0 || values[0] === 0).toBe(true);
    });
    expect(menusOf(messages.at(-1))[0]?.options.at(-1)?.value).toBe('79');
  });
});

describe('a menu "Related questions"', () => {
  test('offers them in the author’s order, at most five, as mathematics without markup', () => {
    const related = Array.from({ length: 8 }, (_, index) => entry(index));
    const [message] = renderPage(makePage('a', { related }), shelf);
    const [menu, ...others] = menusOf(message);
    expect(others).toEqual([]);
    expect(menu).toMatchObject({ placeholder: 'Related questions', action: { kind: 'choose' } });
    expect(menu?.options.map(({ value }) => value)).toEqual(related.slice(0, 5).map(({ key }) => key));
    expect(menu?.options[1]).toEqual({ label: 'What is x₁?', value: 'related001', description: 'Biology' });
  });

  test('offers no page twice and not the page itself', () => {
    const related = [entry(1), entry(1), entry(2, { key: 'abcdefghij' })];
    const [message] = renderPage(makePage('a', { related }), shelf);
    expect(menusOf(message)[0]?.options.map(({ value }) => value)).toEqual(['related001']);
    expect(
      menusOf(renderPage(makePage('a', { related: [entry(2, { key: 'abcdefghij' })] }), shelf)[0]),
    ).toEqual([]);
  });

  test('stands below the other controls of a page with parts, and keeps to the limits', () => {
    const long = { title: `Why ${'oh '.repeat(200)}?`, subjects: [{ slug: 'b', name: 'B'.repeat(300) }] };
    const related = Array.from({ length: 5 }, (_, index) => entry(index, long));
    const messages = renderPage(makePage(sections(8), { related }), shelf);
    expect(messages.flatMap(findFaults)).toEqual([]);
    for (const message of messages) {
      expect(message.rows.map((row) => row[0]?.type)).toEqual(['button', 'menu', 'menu']);
    }
  });
});
