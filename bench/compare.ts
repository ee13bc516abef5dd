// All engines on the same pages and questions, one after the other, each in a process of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Attempt, attempt } from './attempt.ts';
import { ENGINES, type EngineName } from './engines/index.ts';
import { runInChild } from './in-child.ts';
import type { Question } from './questions.ts';
import { median } from './statistics.ts';
import type { EngineAnswer, EngineFigures } from './tasks/engine.ts';

export interface CompareInput {
  names: readonly EngineName[];
  /** The file of JSON lines. */
  pages: string;
  questions: readonly Question[];
  /** An empty folder. */
  scratch: string;
  /** The most minutes that each may take; as many as it likes, unless told. */
  minutes?: number | undefined;
}

export interface Compared {
  name: EngineName;
  measured: Attempt<EngineFigures>;
}

export async function compareEngines({
  names,
  pages,
  questions,
  scratch,
  minutes,
}: CompareInput): Promise<Compared[]> {
  const texts = questions.map(({ text }) => text);
  const compared: Compared[] = [];
  for (const name of names) {
    const folder = join(scratch, `engine-${name}`);
    mkdirSync(folder);
    const measured = await attempt(
      ENGINES[name].label,
      (signal) => runInChild('engine', { name, pages, folder, questions: texts }, signal),
      minutes,
    );
    compared.push({ name, measured });
  }
  return compared;
}

/** What each question took, in milliseconds: the median of the times it was asked. */
export function timesOf({ answers }: EngineFigures): number[] {
  return answers.map(({ times }) => median(times));
}

/** The figures of those questions only that another engine was asked. */
export function onSameQuestions(figures: EngineFigures, other: EngineFigures): EngineFigures {
  const asked = new Set(other.answers.map(({ number }) => number));
  return { ...figures, answers: figures.answers.filter(({ number }) => asked.has(number)) };
}

export interface Success {
  /** How many of the questions asked have an answer that is known. */
  answerable: number;
  /** Share of them with such an answer first, and among the first three. */
  at1: number;
  at3: number;
}

export function successOf({ answers }: EngineFigures, questions: readonly Question[]): Success {
  const judged = answers.flatMap(({ number, paths }: EngineAnswer) => {
    const right = questions[number]?.answers ?? [];
    return right.length === 0 ? [] : [paths.findIndex((path) => right.includes(path))];
  });
  const share = (most: number): number =>
    judged.filter((place) => place >= 0 && place < most).length / judged.length;
  return { answerable: judged.length, at1: share(1), at3: share(3) };
}
