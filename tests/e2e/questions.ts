// Questions with a given outcome.

import { openShelf } from '../../src/shelf/index.ts';
import { CONTENT } from './process.ts';

/** A question with this outcome: which ones have it changes with the search, that there are some does not. */
export async function findQuestion(outcome: 'unsure'): Promise<string> {
  const shelf = await openShelf({ folder: CONTENT });
  const words = [
    'contract',
    'memory',
    'market',
    'energy',
    'matrix',
    'protein',
    'war',
    'cell',
    'demand',
    'proof',
  ];
  const questions = words.flatMap((one) => [
    `my landlord broke the ${one}`,
    `${one} landlord`,
    ...words.map((other) => `${one} and ${other}`),
    ...words.map((other) => `why is the ${one} of my ${other} broken`),
  ]);
  let found: string | undefined;
  for (const question of questions) {
    if ((await shelf.search(question)).outcome !== outcome) continue;
    found = question;
    break;
  }
  await shelf.close();
  if (found === undefined)
    throw new Error(`none of ${questions.length} questions has the outcome ${outcome}`);
  return found;
}
