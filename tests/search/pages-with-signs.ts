// Pages whose names differ in signs alone, and pages that people compare.
import { buildIndex } from './build-index.ts';

const PAGES: readonly [title: string, answer: string][] = [
  ['.NET', 'A platform for building programs, with a runtime and a large library.'],
  ['Nets', 'The faces of a solid laid flat.'],
  ['A* search', 'It adds an estimate of the distance left to the distance walked.'],
  ['Vitamin A', 'Found in carrots; eyes need it.'],
  ['Na⁺', 'The ion flows into the neuron when its channels open.'],
  ['Na', 'A soft metal that burns in water.'],
  ['&', 'Takes the address of a variable.'],
  ['&&', 'True where both operands are.'],
  ['==', 'Compares two values after converting their types.'],
  ['===', 'Compares two values and converts nothing.'],
  ['C', 'A small language close to the machine.'],
  ['C++', 'A language with classes and templates.'],
  ['C#', 'A language with a garbage collector.'],
  ['Supply and demand', 'Where both lines meet is the price.'],
  ['Mitosis', 'Gives two equal cells.'],
  ['Meiosis', 'Gives four cells with half of the chromosomes.'],
  ['What is the difference between let and var?', 'One is bound to its block.'],
  ['let', 'Declares a variable of a block.'],
  ['var', 'Declares a variable of a function.'],
];

/** The index of these pages. */
export const index = buildIndex(
  PAGES.map(([title, answer]) => ({ title, answer, subject: 'all', scope: 'all' })),
);
