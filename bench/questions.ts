// Questions and judgements, from files or made of titles.
import { readFileSync } from 'node:fs';
import { readChat, readOwnWork, readSmallTalk } from '../src/dialogue/index.ts';
import { OptionError } from './options.ts';
import { spread } from './statistics.ts';

export interface Question {
  id: string;
  text: string;
  /** Paths of the pages that answer it; empty where none was judged to. */
  answers: readonly string[];
}

/** A page of this grade answers the question; one of less helps in part. */
const ANSWERS = 2;

/** Without questions of people, so many titles serve as questions. */
const TITLES = 250;

/** Reads `id <tab> category <tab> question` lines; `answers` says which pages answer each. Throws an `OptionError`. */
export function readQuestions(file: string, answers: ReadonlyMap<string, readonly string[]>): Question[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const questions = lines.flatMap((line, index): Question[] => {
    if (line.trim() === '') return [];
    const [id = '', , text] = line.split('\t');
    if (text === undefined) {
      throw new OptionError(`${file}:${index + 1} is not "id <tab> category <tab> question".`);
    }
    return [{ id, text, answers: answers.get(id) ?? [] }];
  });
  if (questions.length === 0) throw new OptionError(`${file} holds no question.`);
  return questions;
}

/** Reads TREC judgements: question → pages that answer it, those that the library does not have left out. */
export function readAnswers(file: string, has: (path: string) => boolean): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [id = '', , path = '', grade] = line.trim().split(/\s+/);
    if (Number(grade) >= ANSWERS && has(path)) answers.set(id, [...(answers.get(id) ?? []), path]);
  }
  return answers;
}

/** Whether the library is searched for a text: it is for neither small talk, nor what may be that, nor somebody's own work: none of it is a load. */
export function isSearchedFor(text: string): boolean {
  return [readSmallTalk, readChat, readOwnWork].every((read) => read(text) === undefined);
}

export function questionsFromTitles(titles: readonly string[]): Question[] {
  return spread(titles, TITLES).map((text, number) => ({ id: `t${number}`, text, answers: [] }));
}

/** The questions that are asked of a library: those of the files named, else titles of its pages. Throws an `OptionError`. */
export function chooseQuestions(
  { queries, qrels }: { queries: string | undefined; qrels: string | undefined },
  { paths, titles }: { paths: readonly string[]; titles: readonly string[] },
): Question[] {
  if (queries === undefined) return questionsFromTitles(titles);
  const known = new Set(paths);
  return readQuestions(
    queries,
    qrels === undefined ? new Map() : readAnswers(qrels, (path) => known.has(path)),
  );
}
