// Which section of a page of content/ is shown first: sections.tsv, asked of the real index and thesaurus by words alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findPage } from '../src/finding/index.ts';
import { plainText, readOutline, startReading } from '../src/markdown/index.ts';
import { projectRoot } from '../src/root.ts';
import { openShelf, type Shelf } from '../src/shelf/index.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Line {
  question: string;
  path: string;
  /** How the name of the section begins; `-` where the whole page answers. */
  section: string;
}

const lines = readLines();
let shelf: Shelf;
let chosen: ReadonlyMap<Line, string | undefined>;

beforeAll(async () => {
  shelf = await openShelf({ folder: join(projectRoot(), 'content') });
  chosen = new Map(await Promise.all(lines.map(async (line) => [line, await choose(line)] as const)));
});

afterAll(() => shelf.close());

test('every line names a section of its page', () => {
  const unknown = lines.filter(
    ({ path, section }) => section !== '-' && !sectionsOf(path).some(({ name }) => name.startsWith(section)),
  );
  expect(unknown).toEqual([]);
  expect(lines.filter(({ section }) => section !== '-')).toHaveLength(327);
});

test('nine of ten sections that are marked are right', () => {
  const marked = lines.filter((line) => line.section !== '-' && chosen.get(line) !== undefined);
  const wrong = marked.filter((line) => !chosen.get(line)?.startsWith(line.section));
  const report = wrong.map((line) => `${line.question}: ${chosen.get(line)}`).join('\n');
  expect(wrong.length / marked.length, report).toBeLessThanOrEqual(0.1);
});

test('seven of ten questions about a section have one marked', () => {
  const about = lines.filter(({ section }) => section !== '-');
  const unmarked = about.filter((line) => chosen.get(line) === undefined);
  const report = unmarked.map(({ question }) => question).join('\n');
  expect(unmarked.length / about.length, report).toBeLessThanOrEqual(0.3);
});

test('where the whole page answers, no section is marked', () => {
  const whole = lines.filter(({ section }) => section === '-');
  const marked = whole.filter((line) => chosen.get(line) !== undefined);
  expect(whole.length).toBeGreaterThanOrEqual(20);
  expect(marked.length, marked.map(({ question }) => question).join('\n')).toBeLessThanOrEqual(2);
});

/** The section that is chosen on the page that a question is about, whether or not the page is the first one found. */
async function choose({ question, path }: Line): Promise<string | undefined> {
  const { matches, concepts } = await shelf.search(question, { depth: 50 });
  const block = matches.find((match) => match.path === path)?.block ?? 0;
  const at = findPage(shelf, path, { question, concepts, block })?.bestOffset;
  return at === undefined ? undefined : sectionsOf(path).findLast((section) => section.at <= at)?.name;
}

function sectionsOf(path: string): { name: string; at: number }[] {
  const { sections } = readOutline(startReading(shelf.library.answerAt(path) ?? '', (url) => url));
  return sections.map(({ name, at }) => ({ name: plainText(name), at }));
}

function readLines(): Line[] {
  const source = readFileSync(join(projectRoot(), 'tests/sections.tsv'), 'utf8');
  return source
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [question = '', path = '', section = ''] = line.split('\t');
      return { question, path, section: section.replaceAll('$', '') };
    });
}
