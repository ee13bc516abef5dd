// Questions over the library that ships with the bot, with the sentence model.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JudgedQuestion, readSmallQuestions } from '../fit/judged-questions.ts';
import { type Finding, findReply, type Previous } from '../src/finding/index.ts';
import { plainText, readOutline, startReading } from '../src/markdown/index.ts';
import { openMeaning } from '../src/meaning/index.ts';
import { projectRoot } from '../src/root.ts';
import type { SearchResult } from '../src/search/index.ts';
import { openShelf, type Shelf } from '../src/shelf/index.ts';
import { readLines } from './dialogue/lines.ts';

const root = projectRoot();
const questions = readSmallQuestions(join(root, 'fit/data'), join(root, 'tests/golden.tsv'));

/** Golden questions that are not met by words either. */
const MISSES = 2;

let dataDir: string;
let shelf: Shelf;
let asked: { question: JudgedQuestion; result: SearchResult }[];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'found-by-meaning-'));
  const meaning = openMeaning({
    folder: undefined,
    onUnusable: (why) => {
      throw new Error(why);
    },
  });
  shelf = await openShelf({ folder: join(root, 'content'), dataDir, meaning, patience: 60_000 });
  await shelf.complete();
  asked = [];
  for (const question of questions) asked.push({ question, result: await shelf.search(question.text) });
}, 300_000);

afterAll(async () => {
  await shelf?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

type Asked = (typeof asked)[number];

function isRight({ question, result }: Asked): boolean {
  return question.grades.get(result.matches[0]?.path ?? '') === 2;
}

function isAnswered({ result }: Asked): boolean {
  return result.outcome === 'answer';
}

function share(items: readonly Asked[], meets: (item: Asked) => boolean): number {
  return items.filter(meets).length / items.length;
}

const of = (set: JudgedQuestion['set'], category?: string): Asked[] =>
  asked.filter(
    ({ question }) => question.set === set && (category === undefined || question.category === category),
  );

describe('over the library that ships with the bot', () => {
  test('meaning joins the words', () => {
    for (const { result } of asked) for (const match of result.matches) expect(match.meaning).toBeDefined();
  });

  test('golden questions keep their pages', () => {
    const answerable = of('golden', 'answer');
    expect(answerable.filter((one) => !isRight(one)).length).toBeLessThanOrEqual(MISSES);
  });

  test('questions in other words find theirs, and most are answered', () => {
    expect(share(of('small'), isRight)).toBeGreaterThan(0.91);
    expect(share(of('small'), isAnswered)).toBeGreaterThan(0.74);
    expect(share(of('small').filter(isAnswered), isRight)).toBeGreaterThan(0.96);
  });

  test('questions that no page answers are seldom answered', () => {
    expect(share(of('golden', 'none'), isAnswered)).toBeLessThan(0.05);
    expect(share(of('small-none', 'near'), isAnswered)).toBeLessThan(0.14);
    const others = of('small-none').filter(({ question }) => question.category !== 'near');
    expect(share(others, isAnswered)).toBeLessThan(0.05);
    expect(share(others, ({ result }) => result.outcome === 'missing')).toBeGreaterThan(0.8);
  });
});

describe('right after a page', () => {
  function shownBy(finding: Finding): Previous | undefined {
    return finding.kind === 'page' ? { kind: 'page', key: finding.page.key } : undefined;
  }

  /** The name of the section that a finding points at; of the opening none. */
  function sectionOf(finding: Finding): string {
    if (finding.kind !== 'page' || finding.bestOffset === undefined) return '';
    const { page, bestOffset } = finding;
    const { sections } = readOutline(startReading(page.answer, (url) => url));
    return plainText(sections.findLast(({ at }) => at <= bestOffset)?.name ?? []);
  }

  test('what takes it up in other words leads to its section, and another topic to another page', async () => {
    const conversations = readLines('conversations-by-meaning.tsv');
    const wrong: string[] = [];
    for (const [first = '', then = '', path = '', section = ''] of conversations) {
      const before = await findReply(shelf, first);
      const found = await findReply(shelf, then, { previous: shownBy(before) });
      const isPage = found.kind === 'page' && found.page.path === path;
      const named = sectionOf(found);
      if (!isPage || !named.toLowerCase().includes(section.toLowerCase()))
        wrong.push(`${first} → ${then}: ${isPage ? named : found.kind}`);
    }
    expect(conversations.length).toBeGreaterThanOrEqual(160);
    expect(1 - wrong.length / conversations.length, wrong.join('\n')).toBeGreaterThan(0.85);
  }, 120_000);

  test('a question that no page answers is none of it', async () => {
    const key = shelf.library.entries.find(({ path }) => path.includes('what-causes-inflation'))?.key ?? '';
    for (const text of ['who wrote the communist manifesto', 'ser or estar', 'what is a vitamin'])
      expect(shownBy(await findReply(shelf, text, { previous: { kind: 'page', key } })), text).not.toEqual({
        kind: 'page',
        key,
      });
  });
});
