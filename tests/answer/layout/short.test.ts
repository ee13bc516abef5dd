// The short form of a page: its opening, the section that answers, and what the others begin with.
import { describe, expect, test } from 'vitest';
import { heightOfOutline, SCREEN } from '../../../src/answer/layout/height.ts';
import { layOutPage } from '../../../src/answer/layout/layout.ts';
import { openOutline, sectionAt, shortenOutline } from '../../../src/answer/layout/short.ts';
import { type Line, type Outline, plainText } from '../../../src/markdown/index.ts';
import { makePage } from '../example.ts';

const read = (answer: string) => layOutPage(makePage(answer)).outline;
const textOf = (lines: readonly Line[]) =>
  lines.map(({ spans, code }) => plainText(spans) || code).join('\n');
const namesOf = ({ sections }: Outline) => sections.map(({ name }) => plainText(name));

/** Sections whose text begins with a sentence of its own. */
function sections(count: number, sentences = 8): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `## Part ${index + 1}\n\nThis begins part ${index + 1}. ${'It goes on for a while. '.repeat(sentences)}`,
  ).join('\n\n');
}

const PAGE = `The opening says it.\n\n${sections(6)}`;

describe('a page that fits a screen', () => {
  test('has no short form', () => {
    expect(shortenOutline(read('The opening says it.\n\n## One\n\nalpha\n\n## Two\n\nbeta'))).toBeUndefined();
  });
});

describe('a longer page', () => {
  test('is its opening, and every section by its name and first sentence', () => {
    const short = shortenOutline(read(PAGE));
    expect(textOf(short?.outline.lead ?? [])).toBe('The opening says it.');
    expect(namesOf(short!.outline)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Part ${number}`));
    expect(short?.outline.sections.map(({ lines }) => textOf(lines))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `This begins part ${number}.`),
    );
    expect(short).not.toHaveProperty('section');
    expect(heightOfOutline(short!.outline)).toBeLessThanOrEqual(SCREEN);
  });

  test('says the first sentences of its sections in full, though they take somewhat more than a screen', () => {
    const sentence =
      'A first sentence of a usual length says what its section is about, names the thing, and gives a reason for it as well.';
    const part = (index: number) =>
      `## Part ${index}\n\n${sentence} ${'It goes on for a while. '.repeat(12)}`;
    const answer = `${'An opening of some length. '.repeat(8)}\n\n${[1, 2, 3, 4, 5].map(part).join('\n\n')}`;
    for (const best of [undefined, answer.indexOf('Part 2')]) {
      const short = shortenOutline(read(answer), best);
      const others = short?.outline.sections.slice(best === undefined ? 0 : 1) ?? [];
      expect(others.map(({ lines }) => textOf(lines))).toEqual(others.map(() => sentence));
      expect(others).toHaveLength(best === undefined ? 5 : 4);
    }
  });

  test('has the whole of a table in its opening, above what its sections begin with', () => {
    const rows = Array.from(
      { length: 6 },
      (_, row) => `| Feature number ${row} | the one of ${row} | the other of ${row} |`,
    );
    const table = ['| Feature | The first thing | The second thing |', '| --- | --- | --- |', ...rows].join(
      '\n',
    );
    const short = shortenOutline(read(`The opening says it.\n\n${table}\n\n${sections(4)}`));
    expect(textOf(short?.outline.lead ?? [])).toContain('the other of 5');
    expect(short?.outline.sections.map(({ lines }) => textOf(lines))).toEqual(
      [1, 2, 3, 4].map((number) => `This begins part ${number}.`),
    );
    const many = shortenOutline(read(`The opening says it.\n\n${table}\n\n${sections(12)}`));
    expect(textOf(many?.outline.lead ?? [])).toContain('the other of 5');
    expect(many?.listsNames).toBe(true);
    expect(textOf(many?.outline.sections.at(-1)?.lines ?? [])).toMatch(/^Part 1\nPart 2\n/);
    const long = [table, ...Array.from({ length: 3 }, () => rows.join('\n'))].join('\n');
    const cut = shortenOutline(read(`The opening says it.\n\n${long}\n\n${sections(4)}`));
    expect(heightOfOutline(cut!.outline)).toBeLessThanOrEqual(SCREEN);
    expect(cut).not.toHaveProperty('listsNames');
  });

  test('has the whole of a table too that stands as one on a phone, and nothing changes where none was cut', () => {
    const rows = Array.from({ length: 18 }, (_, row) => `| ${row} | yes ${row} |`);
    const table = ['| No. | Answer |', '| --- | --- |', ...rows].join('\n');
    const short = shortenOutline(read(`The opening says it.\n\n${table}\n\n${sections(4)}`));
    const fence = short?.outline.lead.find(({ kind }) => kind === 'fence');
    expect(fence?.code).toContain('yes 17');
    expect(fence?.code).not.toContain('…');
    const few = [...table.split('\n').slice(0, 4)].join('\n');
    const other = shortenOutline(
      read(`${few}\n\n${'Much is said behind it. '.repeat(40)}\n\n${sections(4)}`),
    );
    expect(other).not.toHaveProperty('listsNames');
  });

  test('has the section that answers first and in full', () => {
    const outline = read(PAGE);
    const short = shortenOutline(outline, PAGE.indexOf('part 4'));
    expect(short?.section).toBe(3);
    expect(namesOf(short!.outline)[0]).toBe('Part 4');
    expect(short?.outline.sections[0]?.lines).toEqual(outline.sections[3]?.lines);
    expect([...namesOf(short!.outline)].sort()).toEqual(namesOf(outline));
  });

  test('lists the names of sections where there is no room for their sentences', () => {
    const answer = `The opening says it.\n\n${sections(30)}`;
    const short = shortenOutline(read(answer), answer.indexOf('part 2'));
    expect(short?.listsNames).toBe(true);
    const last = short?.outline.sections.at(-1);
    expect(plainText(last?.name ?? [])).toBe('');
    expect(textOf(last?.lines ?? [])).toMatch(/^Part 1\nPart 3\nPart 4\n/);
  });

  test('keeps near a screen whatever its sections hold', () => {
    for (const count of [2, 5, 20, 60])
      for (const sentences of [0, 8, 60]) {
        const answer = `${'An opening of some length. '.repeat(40)}\n\n${sections(count, sentences)}`;
        for (const best of [undefined, answer.indexOf('part 2')]) {
          const short = shortenOutline(read(answer), best);
          if (short) expect(heightOfOutline(short.outline)).toBeLessThanOrEqual(1.7 * SCREEN);
        }
      }
  });

  test('without sections is its beginning, and what answers further down', () => {
    const paragraphs = Array.from(
      { length: 20 },
      (_, index) => `Paragraph ${index} ${'says something. '.repeat(8)}`,
    );
    const answer = paragraphs.join('\n\n');
    const beginning = shortenOutline(read(answer));
    expect(textOf(beginning?.outline.lead ?? [])).toMatch(/^Paragraph 0 /);
    expect(textOf(beginning?.outline.lead ?? [])).toMatch(/ …$/);
    const further = textOf(shortenOutline(read(answer), answer.indexOf('Paragraph 15'))?.outline.lead ?? []);
    expect(further).toMatch(/^Paragraph 0 [\s\S]*\n…\nParagraph 15 /);
  });
});

describe('the opening alone', () => {
  test('is the text before the first section', () => {
    expect(openOutline(read(PAGE))).toMatchObject({ sections: [] });
    expect(textOf(openOutline(read(PAGE)).lead)).toBe('The opening says it.');
  });

  test('is the beginning of the first section where nothing stands before it', () => {
    const { lead, sections: opened } = openOutline(read(sections(3, 60)));
    expect(lead).toEqual([]);
    expect(opened).toHaveLength(1);
    expect(textOf(opened[0]?.lines ?? [])).toMatch(/^This begins part 1\..* …$/);
  });
});

test('a section holds the offsets from its name to the next one', () => {
  const outline = read(PAGE);
  expect(sectionAt(outline, 0)).toBe(-1);
  expect(sectionAt(outline, PAGE.indexOf('## Part 3'))).toBe(2);
  expect(sectionAt(outline, PAGE.indexOf('part 3'))).toBe(2);
  expect(sectionAt(outline, 1_000_000)).toBe(5);
});
