// Reads questions with relevance judgements from files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetName } from './measurements.ts';

export interface JudgedQuestion {
  set: SetName;
  category: string;
  text: string;
  /** Path of a page → its grade: 2 where it answers, 1 where it helps. Other pages have none. */
  grades: ReadonlyMap<string, number>;
}

/** The questions about the large library, from a folder of TREC files: `queries-dev.tsv`, `qrels-dev.txt` and the folder `train`. */
export function readLargeQuestions(folder: string): JudgedQuestion[] {
  const dev = readGraded('dev', join(folder, 'queries-dev.tsv'), join(folder, 'qrels-dev.txt'));
  const train = readGraded('train', join(folder, 'train/queries.tsv'), join(folder, 'train/qrels.txt'));
  const none = readRows(join(folder, 'train/none.tsv')).map(
    ([category = '', text = '']): JudgedQuestion => ({ set: 'none', category, text, grades: new Map() }),
  );
  return [...dev, ...train, ...none];
}

/** Number of hexadecimal digits of a hash that stand for a page. */
const DIGITS = 12;

/**
 * Further questions about a large library, each written for one page. A line of the file is a page, a category and a question, separated by
 * tabs. A page is named by the first 12 hexadecimal digits of the SHA-256 of its path, so that the file holds no text of the library. Of
 * `paths`, all pages of a library, those are found again; questions for other pages are left out.
 */
export function readFurtherQuestions(file: string, paths: Iterable<string>): JudgedQuestion[] {
  const pages = new Map(Array.from(paths, (path) => [digestOf(path), path]));
  return readRows(file).flatMap(([digest = '', category = '', text = '']): JudgedQuestion[] => {
    const page = pages.get(digest);
    return page === undefined ? [] : [{ set: 'further', category, text, grades: new Map([[page, 2]]) }];
  });
}

function digestOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, DIGITS);
}

/** The questions about the library that ships with the bot: `answerable.tsv` and `none.tsv` of a folder, and the file of golden questions. */
export function readSmallQuestions(folder: string, golden: string): JudgedQuestion[] {
  const answerable = readRows(join(folder, 'answerable.tsv')).map(
    ([category = '', pages = '', text = '']): JudgedQuestion => ({
      set: 'small',
      category,
      text,
      grades: new Map(pages.split('|').map((page) => [page, 2])),
    }),
  );
  const none = readRows(join(folder, 'none.tsv')).map(
    ([category = '', text = '']): JudgedQuestion => ({
      set: 'small-none',
      category,
      text,
      grades: new Map(),
    }),
  );
  const [, ...rows] = readRows(golden);
  const asked = rows.map(
    ([text = '', page = '']): JudgedQuestion => ({
      set: 'golden',
      category: page === '-' ? 'none' : 'answer',
      text,
      grades: page === '-' ? new Map() : new Map([[page, 2]]),
    }),
  );
  return [...answerable, ...none, ...asked];
}

function readGraded(set: SetName, queries: string, judgements: string): JudgedQuestion[] {
  const grades = new Map<string, Map<string, number>>();
  for (const row of readRows(judgements)) {
    const [id = '', , page = '', grade] = row.join(' ').split(/\s+/);
    grades.set(id, (grades.get(id) ?? new Map<string, number>()).set(page, Number(grade)));
  }
  return readRows(queries).map(([id = '', category = '', text = '']) => ({
    set,
    category,
    text,
    grades: grades.get(id) ?? new Map(),
  }));
}

function readRows(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** The group of each question (union–find): two questions are in one group where some page answers both, directly or through other questions. */
export function groupByPage(questions: readonly JudgedQuestion[]): number[] {
  const parents = questions.map((_, number) => number);
  const rootOf = (number: number): number => {
    const parent = parents[number] ?? number;
    return parent === number ? number : rootOf(parent);
  };
  const firstAsking = new Map<string, number>();
  for (const [number, { grades, set }] of questions.entries()) {
    for (const [page, grade] of grades) {
      const key = `${set.startsWith('small') || set === 'golden'}/${page}`;
      const first = grade === 2 ? firstAsking.get(key) : undefined;
      if (first !== undefined) parents[rootOf(number)] = rootOf(first);
      else if (grade === 2) firstAsking.set(key, number);
    }
  }
  return questions.map((_, number) => rootOf(number));
}
