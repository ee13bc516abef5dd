// What the library holds, screen by screen.
import { describe, expect, test } from 'vitest';
import { type Menu, renderSubject, renderSubjects, showSubject } from '../../../src/answer/index.ts';
import { speak } from '../../../src/language/index.ts';
import { loadLibrary, type PageEntry } from '../../../src/library/index.ts';
import { makeLibrary } from '../../library/folder.ts';
import { findFaults } from '../payload.ts';

const say = speak();

const biology = { slug: 'biology', name: 'Biology' };
const nasty = `@everyone **what** is \`x\` <@1> ||y|| [a](https://a.example)\n# z ${'and more '.repeat(700)}`;

function menuOf(message: { rows: unknown[][] }): Menu {
  return message.rows[0]?.[0] as Menu;
}

describe('browsing subjects', () => {
  const subjects = Array.from({ length: 300 }, (_, index) => ({
    slug: `s${index}`,
    name: `Subject ${index}`,
    count: index,
  }));

  test('shows each of 300 once, screen by screen', () => {
    const screens = Array.from({ length: 12 }, (_, screen) => renderSubjects(subjects, screen, say));
    expect(screens.flatMap(findFaults)).toEqual([]);
    expect(screens.flatMap((screen) => menuOf(screen).options.map((option) => option.value))).toEqual(
      subjects.map((subject) => subject.slug),
    );
    expect(screens[1]?.embeds[0]?.description).toMatch(/^- \*\*Subject 25\*\* · 25 questions\n/);
    expect(screens[1]?.embeds[0]?.footer?.text).toBe('300 subjects · Page 2 of 12');
    expect(screens[1]?.rows[1]).toEqual([
      { type: 'button', label: 'Previous', action: { kind: 'subjects', screen: 0 } },
      { type: 'button', label: 'Next', action: { kind: 'subjects', screen: 2 } },
    ]);
  });

  test('goes to the nearest screen when asked for one that is not there', () => {
    expect(renderSubjects(subjects, 99, say)).toEqual(renderSubjects(subjects, 11, say));
    expect(renderSubjects(subjects, -1, say)).toEqual(renderSubjects(subjects, 0, say));
    expect(renderSubjects(subjects, Number.NaN, say)).toEqual(renderSubjects(subjects, 0, say));
  });

  test('of an empty library says so', () => {
    const message = renderSubjects([], 0, say);
    expect(findFaults(message)).toEqual([]);
    expect(message.rows).toEqual([]);
  });
});

describe('browsing a subject', () => {
  const entries: PageEntry[] = Array.from({ length: 4000 }, (_, index) => ({
    path: `biology/${index}.md`,
    key: `key${index}`,
    title: index % 7 ? `What is number ${index}?` : `Why ${'oh '.repeat(60)}number ${index}?`,
    subjects: [biology],
  }));
  const first = renderSubject({ subject: biology, within: [], entries }, 0, say);
  const count = Number(/of (\d+)$/.exec(first.embeds[0]?.footer?.text ?? '')?.[1]);

  test('shows each of 4,000 questions once, with its number and in full', () => {
    const screens = [0, 1, 2, count - 1].map((screen) =>
      renderSubject({ subject: biology, within: [], entries }, screen, say),
    );
    expect(screens.flatMap(findFaults)).toEqual([]);
    expect(first.embeds[0]?.description).toContain(`1. ${entries[0]?.title}\n2. What is number 1?`);
    expect(menuOf(first).options[0]?.label).toMatch(/^1\. Why oh.*…$/);
    expect(menuOf(screens[3]!).options.at(-1)?.value).toBe('key3999');
    expect(screens[0]?.embeds[0]?.footer?.text).toBe(`4,000 questions · Page 1 of ${count}`);
    const shown = screens
      .slice(0, 3)
      .flatMap((screen) => menuOf(screen).options.map((option) => option.value));
    expect(shown).toEqual(entries.slice(0, shown.length).map((entry) => entry.key));
  });

  test('keeps every screen within the limits when all titles are very long', () => {
    const long = entries.slice(0, 30).map((entry) => ({ ...entry, title: `${nasty} ${entry.key}` }));
    const screens = Array.from({ length: 10 }, (_, screen) =>
      renderSubject({ subject: biology, within: [], entries: long }, screen, say),
    );
    expect(screens.flatMap(findFaults)).toEqual([]);
  });
});

test('a subject that is not there, or no longer, gives way to those that are', () => {
  const subjects = [{ ...biology, count: 1 }];
  const entries: PageEntry[] = [{ path: 'a.md', key: 'aaaaaaaaaa', title: 'A?', subjects: [biology] }];
  const library = { subjects, entriesOf: () => entries };
  expect(showSubject(library, 'biology', 0, say)).toEqual(
    renderSubject({ subject: biology, within: [], entries }, 0, say),
  );
  expect(showSubject(library, 'alchemy', 3, say)).toEqual(renderSubjects(subjects, 0, say));
});

describe('a subject within subjects', () => {
  test('is reached by walking down, and left by walking up', () => {
    const { library } = loadLibrary({
      folder: makeLibrary({
        'Year 2/timetable.md': 'Monday.',
        'Year 2/Networks/wire.md': 'Copper.',
        'Year 2/Networks/layers.md': 'Seven.',
        'Year 2/Compilers/words.md': 'Tokens.',
        'Year 1/sets.md': 'Collections.',
      }),
    });
    const top = renderSubjects(library.subjects, 0, say);
    expect(menuOf(top).options.map(({ label, description }) => [label, description])).toEqual([
      ['Year 1', '1 question'],
      ['Year 2', '4 questions'],
    ]);
    const year = showSubject(library, 'year-2', 0, say);
    expect(year.embeds[0]?.description).toBe(
      '- **Compilers** · 1 question\n- **Networks** · 2 questions\n1. Timetable',
    );
    expect(year.embeds[0]?.footer?.text).toBe('2 subjects · 1 question');
    const [within, pages] = year.rows.map(([control]) => control as Menu);
    expect(within?.options.map(({ value }) => value)).toEqual(['year-2/compilers', 'year-2/networks']);
    expect(pages?.options.map(({ label }) => label)).toEqual(['1. Timetable']);
    const networks = showSubject(library, 'year-2/networks', 0, say);
    expect(networks.embeds[0]?.title).toBe('Year 2 › Networks');
    expect(networks.rows[1]).toEqual([
      { type: 'button', label: 'Browse Year 2', action: { kind: 'subject', subject: 'year-2', screen: 0 } },
    ]);
    expect([top, year, networks].flatMap(findFaults)).toEqual([]);
  });

  test('shows each of many once, subjects first, whatever the screen', () => {
    const within = Array.from({ length: 40 }, (_, index) => ({
      slug: `a/${index}`,
      name: `A › ${index}`,
      label: `${index}`,
      count: 1,
      parent: 'a',
    }));
    const entries = Array.from(
      { length: 40 },
      (_, index): PageEntry => ({
        path: `a/p${index}.md`,
        key: `key${index}`,
        title: `Page ${index}`,
        subjects: [],
      }),
    );
    const screens = Array.from({ length: 4 }, (_, screen) =>
      renderSubject({ subject: { slug: 'a', name: 'A' }, within, entries }, screen, say),
    );
    const values = screens.flatMap(({ rows }) =>
      rows
        .flat()
        .flatMap((control) => (control.type === 'menu' ? control.options.map(({ value }) => value) : [])),
    );
    expect(values).toEqual([...within.map(({ slug }) => slug), ...entries.map(({ key }) => key)]);
    expect(screens.flatMap(findFaults)).toEqual([]);
  });
});
