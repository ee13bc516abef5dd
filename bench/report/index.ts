// The report: what was measured, on what, and what follows from it.
import type { Compared } from '../compare.ts';
import type { Machine } from '../machine.ts';
import type { MeaningFigures } from '../meaning/measure-meaning.ts';
import type { OwnFigures } from '../own-figures.ts';
import type { Question } from '../questions.ts';
import { writeComparison } from './comparison.ts';
import { writeGrowth } from './growth.ts';
import { writeLoad } from './load.ts';
import { writeMeaning } from './meaning.ts';
import { writeOwn } from './own.ts';
import { count, figure, megabytes } from './table.ts';

/** What was measured on which machine. */
export interface Setting {
  machine: Machine;
  /** What the library is. */
  library: string;
  pages: number;
  /** Bytes of all answers. */
  bytes: number;
  questions: readonly Question[];
  /** Whether the questions are titles of pages, for want of people's. */
  fromTitles: boolean;
}

export interface Results extends Setting {
  compared: readonly Compared[];
  meaning: MeaningFigures;
  /** Of the library itself, then of the grown one if one was asked for. */
  sizes: readonly OwnFigures[];
}

/** The whole report as Markdown. */
export function writeReport(results: Results): string {
  const parts = [
    '# Benchmarks',
    'Written by `npm run bench`; `npm run bench -- --help` lists its options. 1 MB is 1,000,000 bytes.',
    writeSetting(results),
    '## Beside other engines',
    writeComparison(results),
    '## By words and by meaning',
    writeMeaning(results.meaning, results.questions, results.compared),
    '## Cribsheet itself, by words',
    writeOwn(results.sizes),
    ...results.sizes.flatMap(({ pages, load }) => [`## Under load: ${count(pages)} pages`, writeLoad(load)]),
    '## One million pages',
    writeGrowth(results),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The machine, the pages and the questions, as a list. */
export function writeSetting({ machine, library, pages, bytes, questions, fromTitles }: Setting): string {
  const { date, node, cpu, cores, memory, system, load } = machine;
  const asked = fromTitles
    ? `${questions.length} titles of pages, as there are no questions of people`
    : `${questions.length} questions as people typed them`;
  const busy =
    load > 0.5 ? ' Other work was going on: all times are longer than on a machine that is at rest.' : '';
  return [
    `- ${date}, Node ${node}, ${system}`,
    `- ${cpu}, ${cores} cores, ${megabytes(memory)} of memory; load ${figure(load)} before the run.${busy}`,
    `- Pages: ${count(pages)} of ${library}; their answers have ${megabytes(bytes)}`,
    `- Asked: ${asked}`,
  ].join('\n');
}
