// Questions over a sample of the large library, with the sentence model, where that library lies beside the project.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JudgedQuestion, readLargeQuestions } from '../fit/judged-questions.ts';
import { fileOf, isSectionPath } from '../src/library/index.ts';
import { openMeaning } from '../src/meaning/index.ts';
import { projectRoot } from '../src/root.ts';
import type { SearchResult } from '../src/search/index.ts';
import { type Completion, openShelf, type Shelf } from '../src/shelf/index.ts';
import { unpackSample } from './library/sample.ts';

const ARCHIVE = join(projectRoot(), '../shared/corpus/library.tar.xz');
const QUESTIONS = join(projectRoot(), '../shared/search');
const absent = [ARCHIVE, QUESTIONS].filter((file) => !existsSync(file));
if (absent.length) console.warn(`Skipped: the test of a sample needs ${absent.join(' and ')}`);

/** As many as have their vectors within half a minute on two idle cores: this is one of the longest of all tests. */
const SIZE = { asked: 140, others: 500 };

/** A machine that runs many tests at once may take its time. */
const PATIENCE = 60_000;

/** So deep a page must be that another ranking could still bring it up. */
const DEPTH = 50;

interface Asked {
  question: JudgedQuestion;
  words: SearchResult;
  meaning: SearchResult;
}

describe.skipIf(absent.length)('over a sample of the large library', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'cribsheet-sample-'));
  const model = openMeaning();
  let shelves: { words: Shelf; meaning: Shelf };
  let completion: Completion;
  let answerable: Asked[];
  let unanswerable: Asked[];

  beforeAll(async () => {
    const questions = readLargeQuestions(QUESTIONS);
    const answers = new Set(questions.flatMap(({ grades }) => answersOf(grades)));
    const sampled = unpackSample(ARCHIVE, scratch, (path) => answers.has(path), SIZE);
    const place = { folder: join(scratch, 'library'), dataDir: join(scratch, 'data') };
    const words = await openShelf(place);
    const meaning = await openShelf({ ...place, meaning: model, patience: PATIENCE });
    shelves = { words, meaning };
    completion = await meaning.complete();
    const ask = async (question: JudgedQuestion): Promise<Asked> => ({
      question,
      words: await words.search(question.text, { depth: DEPTH }),
      meaning: await meaning.search(question.text, { depth: DEPTH }),
    });
    answerable = [];
    unanswerable = [];
    for (const question of questions) {
      const right = answersOf(question.grades);
      if (question.set === 'none' || question.category === 'none') unanswerable.push(await ask(question));
      else if (right.some((path) => sampled.has(path))) answerable.push(await ask(question));
    }
    console.log(describeAll(answerable, unanswerable));
  }, 1_200_000);

  afterAll(async () => {
    await Promise.all([shelves?.words.close(), shelves?.meaning.close(), model.close()]);
    rmSync(scratch, { recursive: true, force: true });
  });

  test('there are about 640 pages, each with its vectors, and hundreds of questions', () => {
    const pages = shelves.meaning.library.entries.length;
    expect(pages).toBeGreaterThan(0.97 * (SIZE.asked + SIZE.others));
    expect(completion.kind).toBe('complete');
    // A few are in a language that the model does not know.
    expect(completion).toHaveProperty(
      'pages',
      expect.toSatisfy((known) => pages - known < 10),
    );
    expect(answerable.length).toBeGreaterThan(150);
    expect(unanswerable.length).toBeGreaterThan(100);
  });

  test('meaning finds more of the pages than words do, and hardly loses any', () => {
    const right = answerable.filter(isRightBy('meaning'));
    const byWords = answerable.filter(isRightBy('words'));
    expect(right.length / answerable.length).toBeGreaterThan(0.9);
    expect(right.length - byWords.length).toBeGreaterThan(0.04 * answerable.length);
    const lost = byWords.filter((asked) => !right.includes(asked));
    expect(lost.length).toBeLessThan(0.06 * answerable.length);
  });

  test('most of all where the question has other words than the page', () => {
    const other = answerable.filter(({ question }) => question.category === 'paraphrase');
    const shareOf = (way: Way): number => other.filter(isRightBy(way)).length / other.length;
    expect(shareOf('meaning')).toBeGreaterThan(0.72);
    expect(shareOf('meaning') - shareOf('words')).toBeGreaterThan(0.1);
  });

  test('the page that answers is among the candidates', () => {
    const among = answerable.filter((asked) => placeOf(asked.question, asked.meaning) !== -1);
    expect(among.length / answerable.length).toBeGreaterThan(0.97);
  });

  test('what is answered is right, and what no page answers is seldom answered', () => {
    const answered = answerable.filter(({ meaning }) => meaning.outcome === 'answer');
    expect(answered.length / answerable.length).toBeGreaterThan(0.5);
    expect(answered.filter(isRightBy('meaning')).length / answered.length).toBeGreaterThan(0.92);
    const misled = unanswerable.filter(({ meaning }) => meaning.outcome === 'answer');
    expect(misled.length / unanswerable.length).toBeLessThan(0.06);
    const missing = unanswerable.filter(({ meaning }) => meaning.outcome === 'missing');
    expect(missing.length / unanswerable.length).toBeGreaterThan(0.7);
  });
});

type Way = 'words' | 'meaning';

function answersOf(grades: ReadonlyMap<string, number>): string[] {
  return [...grades].flatMap(([path, grade]) => (grade === 2 ? [path] : []));
}

/** The place of the first page that answers, from 0; -1 where there is none. */
function placeOf({ grades }: JudgedQuestion, { matches }: SearchResult): number {
  return matches.findIndex(({ path }) => grades.get(isSectionPath(path) ? fileOf(path) : path) === 2);
}

function isRightBy(way: Way): (asked: Asked) => boolean {
  return (asked) => placeOf(asked.question, asked[way]) === 0;
}

/** What was found, for whoever reads the log. */
function describeAll(answerable: readonly Asked[], unanswerable: readonly Asked[]): object {
  const figuresOf = (way: Way) => ({
    first: answerable.filter(isRightBy(way)).length,
    answered: answerable.filter((asked) => asked[way].outcome === 'answer').length,
    misled: unanswerable.filter((asked) => asked[way].outcome === 'answer').length,
  });
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    words: figuresOf('words'),
    meaning: figuresOf('meaning'),
  };
}
