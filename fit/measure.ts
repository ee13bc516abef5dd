// Judged questions → what the search measures of the pages that it finds for them.
import { fileOf, isSectionPath } from '../src/library/index.ts';
import type { Meaning } from '../src/meaning/index.ts';
import type { Match } from '../src/search/index.ts';
import { askedOf } from '../src/search/ranking/verdict.ts';
import { openShelf } from '../src/shelf/index.ts';
import { groupByPage, type JudgedQuestion } from './judged-questions.ts';
import type { MeasuredPage, MeasuredQuestion } from './measurements.ts';

/** Number of pages of a question that are kept, with meaning and by words: a page further down is first by no weights that are likely. */
const KEPT = { withMeaning: 40, byWords: 25 };

/** Nobody else waits, in milliseconds. */
const PATIENCE = 60_000;

export interface MeasuredLibrary {
  folder: string;
  dataDir: string;
  meaning: Meaning;
}

/** Asks a library each question. Throws where a question's vector or those of its pages are not there. */
export async function measure(
  { folder, dataDir, meaning }: MeasuredLibrary,
  questions: readonly JudgedQuestion[],
  onProgress: (done: number) => void,
): Promise<MeasuredQuestion[]> {
  const shelf = await openShelf({ folder, dataDir, meaning, patience: PATIENCE });
  await shelf.refresh();
  await shelf.complete();
  const byWords = await openShelf({ folder, dataDir });
  const groups = groupByPage(questions);
  const pages = shelf.library.entries.length;
  const measured: MeasuredQuestion[] = [];
  for (const [number, { set, category, text, grades }] of questions.entries()) {
    const { matches, concepts } = await shelf.search(text, { depth: KEPT.withMeaning });
    if (matches.some((match) => match.meaning === undefined))
      throw new Error(`"${text}" was answered by words alone`);
    const others = await byWords.search(text, { depth: KEPT.byWords });
    const found = joinPages(matches, others.matches, grades);
    const { asked, weight } = askedOf(concepts, pages);
    const isAnswerable = [...grades.values()].includes(2);
    measured.push({ set, category, group: groups[number] ?? 0, isAnswerable, asked, weight, pages, found });
    onProgress(number + 1);
  }
  await Promise.all([shelf.close(), byWords.close()]);
  return measured;
}

function joinPages(
  matches: readonly Match[],
  byWords: readonly Match[],
  grades: ReadonlyMap<string, number>,
): MeasuredPage[] {
  const paths = new Set(byWords.map(({ path }) => path));
  const known = new Set(matches.map(({ path }) => path));
  return [
    ...matches.map(({ path, features, meaning }) => ({
      features,
      ...(meaning === undefined ? {} : { meaning }),
      isByWords: paths.has(path),
      grade: gradeOf(path, grades),
    })),
    ...byWords
      .filter(({ path }) => !known.has(path))
      .map(({ path, features }) => ({ features, isByWords: true, grade: gradeOf(path, grades) })),
  ];
}

/** The grade of a page, or of the page that a section belongs to: judgements name pages. */
function gradeOf(path: string, grades: ReadonlyMap<string, number>): number {
  return grades.get(isSectionPath(path) ? fileOf(path) : path) ?? 0;
}
