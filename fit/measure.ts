// Judged questions → measurements: searches for each question, and records the features and grades of the pages found.
import { fileOf, isSectionPath } from '../src/library/index.ts';
import type { Meaning } from '../src/meaning/index.ts';
import type { Match } from '../src/search/index.ts';
import { askedOf } from '../src/search/outcome/verdict.ts';
import { openShelf } from '../src/shelf/index.ts';
import { groupByPage, type JudgedQuestion } from './judged-questions.ts';
import type { MeasuredPage, MeasuredQuestion } from './measurements.ts';

/** Maximum number of pages that are recorded of a question, with meaning and by words alone. No plausible weights would rank others first. */
const KEPT = { withMeaning: 40, byWords: 25 };

/** How long to wait for a question's vector, in milliseconds: no question may be answered by words alone. */
export const PATIENCE = 60_000;

export interface MeasuredLibrary {
  folder: string;
  dataDir: string;
  meaning: Meaning;
  /** What reads the question at a place, where it is not `meaning`. */
  readerOf?: ((place: number) => Meaning) | undefined;
}

/** Measures all questions about one library. Throws where a question, or a page found for it, has no vector. */
export async function measure(
  { folder, dataDir, meaning, readerOf = () => meaning }: MeasuredLibrary,
  questions: readonly JudgedQuestion[],
  onProgress: (done: number) => void,
): Promise<MeasuredQuestion[]> {
  let reader = meaning;
  const reading: Meaning = {
    ...meaning,
    embedQuestion: (text, options) => reader.embedQuestion(text, options),
  };
  const shelf = await openShelf({ folder, dataDir, meaning: reading, patience: PATIENCE });
  await shelf.refresh();
  await shelf.complete();
  const byWords = await openShelf({ folder, dataDir });
  const groups = groupByPage(questions);
  const pages = shelf.library.entries.length;
  const measured: MeasuredQuestion[] = [];
  for (const [number, { set, category, text, grades }] of questions.entries()) {
    reader = readerOf(number);
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

/** The pages found with meaning, then those found by words alone that are not among them. */
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

/** The grade of a page; of a section, that of its page, since judgements name pages only. */
export function gradeOf(path: string, grades: ReadonlyMap<string, number>): number {
  return grades.get(isSectionPath(path) ? fileOf(path) : path) ?? 0;
}
