// The questions that are asked of public folders: a line each, with what the path of a page that answers contains.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../src/finding/index.ts';
import { projectRoot } from '../../src/root.ts';
import type { Shelf } from '../../src/shelf/index.ts';

/** A question of one folder. */
export interface LibraryQuestion {
  /** `owner/name` */
  folder: string;
  question: string;
  /** Parts of paths, in lower case: a page whose path contains one of them answers. */
  answers: readonly string[];
}

/** Reads the lines of a file of questions. */
export function readLibraryQuestions(text: string): LibraryQuestion[] {
  return text.split('\n').flatMap((line) => {
    const [folder, question, answers] = line.split('\t');
    if (line.startsWith('#') || !folder || !question || !answers) return [];
    return [{ folder, question, answers: answers.toLowerCase().split('|') }];
  });
}

/** The questions of the file that lies beside this one. */
export function libraryQuestions(): LibraryQuestion[] {
  return readLibraryQuestions(readFileSync(join(projectRoot(), 'bench/libraries/questions.tsv'), 'utf8'));
}

export type Found = 'answered' | 'offered' | 'elsewhere' | 'missing';

/** What becomes of a question: a right page is shown, or first among those offered, or it is not. */
export async function ask(shelf: Shelf, { question, answers }: LibraryQuestion): Promise<Found> {
  const isRight = (path: string): boolean =>
    answers.some((part) => path.normalize('NFC').toLowerCase().includes(part));
  const found = await find(shelf, question);
  switch (found.kind) {
    case 'page':
      return isRight(found.page.path) ? 'answered' : 'elsewhere';
    case 'candidates': {
      const [first] = found.candidates;
      const entry = first && shelf.library.entryWithKey(first.key);
      return entry && isRight(entry.path) ? 'offered' : 'elsewhere';
    }
    case 'nothing':
    case 'smallTalk':
      return 'missing';
    default:
      return found satisfies never;
  }
}
