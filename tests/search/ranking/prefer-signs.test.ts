// Names that differ in signs are different pages, in natural questions too.
import { expect, test } from 'vitest';
import { openIndex, openSynonyms, SegmentBuilder, search, suggest } from '../../../src/search/index.ts';

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

function library() {
  const builder = new SegmentBuilder();
  for (const [title, answer] of PAGES)
    builder.add({ path: title, title, subject: 'all', scope: 'all', keywords: [], aliases: [], answer });
  return openIndex([builder.finish()], openSynonyms([]));
}

const index = library();

test.each([
  ['what is .NET', '.NET'],
  ['tell me about .net', '.NET'],
  ['what is a net', 'Nets'],
  ['how does A* search work', 'A* search'],
  ['what is Na+', 'Na⁺'],
  ['what is Na⁺?', 'Na⁺'],
  ['what is Na', 'Na'],
  ['what does & do', '&'],
  ['what does && do', '&&'],
  ['what is C', 'C'],
  ['what is C++', 'C++'],
  ['what is C#', 'C#'],
  ['supply & demand', 'Supply and demand'],
  ['difference between let and var', 'What is the difference between let and var?'],
])('%j is answered by the page %j', (question, title) => {
  const { outcome, matches } = search(index, question);
  expect([outcome, matches[0]?.path]).toEqual(['answer', title]);
});

test.each([
  ['&', ['&', '&&']],
  ['.ne', ['.NET']],
  ['C+', ['C++']],
])('while %j is typed the pages so named are suggested', (typed, titles) => {
  expect(suggest(index, typed, 5)).toEqual(expect.arrayContaining(titles.slice(0, 1)));
});
