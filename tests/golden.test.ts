// Golden questions over the library that ships with the bot: golden.tsv, asked of the real index and thesaurus.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDrafts, subjectSlug } from '../src/library/index.ts';
import { projectRoot } from '../src/root.ts';
import {
  openIndex,
  openSynonyms,
  type SearchIndex,
  type SearchResult,
  SegmentBuilder,
  search,
} from '../src/search/index.ts';
import { englishWords, readThesaurus } from '../src/thesaurus/index.ts';

interface GoldenLine {
  question: string;
  /** The page that must come first; absent where the library must not answer. */
  page?: string;
  why: string;
  isKnownMiss: boolean;
}

const lines = readGoldenLines();
const toAnswer = lines.filter(({ page }) => page !== undefined);
const toRefuse = lines.filter(({ page }) => page === undefined);
const { drafts } = loadDrafts({ folder: join(projectRoot(), 'content') });
let index: SearchIndex;
/** What each golden question got. */
let results: ReadonlyMap<string, SearchResult>;

beforeAll(() => {
  const builder = new SegmentBuilder();
  for (const draft of drafts) builder.add({ ...draft, subject: subjectSlug(draft) });
  index = openIndex([builder.finish()], openSynonyms(readThesaurus(), englishWords()));
  results = new Map(lines.map(({ question }) => [question, search(index, question)]));
});

describe('golden.tsv', () => {
  test('asks for every page of the library, and for no other', () => {
    const asked = new Set(toAnswer.map(({ page }) => page));
    expect([...asked].sort()).toEqual(drafts.map(({ path }) => path).sort());
  });

  test('asks nothing twice, says why each line is hard, and has enough of both kinds', () => {
    expect(new Set(lines.map(({ question }) => question)).size).toBe(lines.length);
    for (const { question, why } of lines) expect(why, question).not.toBe('');
    expect(toAnswer.length).toBeGreaterThanOrEqual(120);
    expect(toRefuse.length).toBeGreaterThanOrEqual(25);
  });

  test('marks few lines as known misses', () => {
    expect(lines.filter(({ isKnownMiss }) => isKnownMiss).length).toBeLessThan(0.1 * lines.length);
  });
});

describe('each line of golden.tsv', () => {
  const met = lines.filter(({ isKnownMiss }) => !isKnownMiss);
  const missed = lines.filter(({ isKnownMiss }) => isKnownMiss);

  test.each(met)('is met: "$question"', (line) => {
    expect(describeResult(line)).toBe(describeGoal(line));
  });

  // Fails where the question is met by now: then its mark has to go.
  test.each(missed)('that is marked as a known miss is one: "$question"', (line) => {
    expect(describeResult(line), 'met by now: take the mark away').not.toBe(describeGoal(line));
  });
});

describe('off-topic questions are told so', () => {
  test.each([
    'best pizza in town',
    'lyrics to bohemian rhapsody',
    'asdfghjkl',
    'what is blockchain',
    'minecraft redstone',
    'recipe for lasagne',
    'how to tie a tie',
    'netflix shows',
    'hello',
    'thanks lol',
    'when does the cafeteria open',
  ])('"%s"', (question) => {
    expect(search(index, question).outcome).toBe('missing');
  });
});

describe('a page asked for by name', () => {
  test.each(drafts.map(({ title, path }) => [title, path] as const))('answers: %s', (title, path) => {
    const { outcome, matches } = search(index, title);
    expect(outcome).toBe('answer');
    expect(matches[0]?.path).toBe(path);
  });

  test('comes first for each of its aliases, or behind a page with that keyword', () => {
    const missed = drafts.flatMap(({ path, aliases }) =>
      aliases.filter((alias) => {
        const [first] = search(index, alias).matches;
        return first?.path !== path && (first?.features.named ?? 0) < 1;
      }),
    );
    // Nothing but function words and chatter.
    expect(missed.filter((alias) => alias !== 'what you want over what you have')).toEqual([]);
  });

  test('comes first in its subject, and is not found in another', () => {
    for (const draft of drafts) {
      const subject = subjectSlug(draft);
      expect(search(index, draft.title, { subject }).matches[0]?.path).toBe(draft.path);
      const other = subject === 'physics' ? 'biology' : 'physics';
      expect(search(index, draft.title, { subject: other }).matches.map(({ path }) => path)).not.toContain(
        draft.path,
      );
    }
  });
});

function resultOf(question: string): SearchResult {
  return results.get(question) ?? search(index, question);
}

function describeGoal({ page }: GoldenLine): string {
  return page ?? 'no answer';
}

/** The page that comes first, or where none must be shown as the answer, whether one is. */
function describeResult({ question, page }: GoldenLine): string {
  const { outcome, matches } = resultOf(question);
  if (page === undefined && outcome !== 'answer') return 'no answer';
  return matches[0]?.path ?? 'no page';
}

/** Lines of the file but for the first, which names the columns. */
function readGoldenLines(): GoldenLine[] {
  const [, ...rows] = readFileSync(join(projectRoot(), 'tests/golden.tsv'), 'utf8').trimEnd().split('\n');
  return rows.map((row): GoldenLine => {
    const [question = '', page = '', why = '', mark] = row.split('\t');
    return { question, why, isKnownMiss: mark === 'known-miss', ...(page === '-' ? {} : { page }) };
  });
}
