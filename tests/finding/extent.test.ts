// How much of an answer is asked for, in six languages.
import { expect, test } from 'vitest';
import { readExtent } from '../../src/finding/extent.ts';

test.each([
  ['photosynthesis in one sentence', 'photosynthesis'],
  ['what is osmosis, in a nutshell?', 'what is osmosis?'],
  ['briefly: what is a cell', 'what is a cell'],
  ['tl;dr photosynthesis', 'photosynthesis'],
  ['TLDR of the cold war', 'of the cold war'],
  ["explain entropy like I'm 5", 'explain entropy'],
  ['explain entropy like im five', 'explain entropy'],
  ['eli5 recursion', 'recursion'],
  ['Was ist Osmose, in einem Satz?', 'Was ist Osmose?'],
  ['Osmose kurz erklärt', 'Osmose'],
  ['qué es la ósmosis en una frase', 'qué es la ósmosis'],
  ['qué es la ósmosis en pocas palabras', 'qué es la ósmosis'],
  ["l'osmose en une phrase", "l'osmose"],
  ['en bref : la photosynthèse', 'la photosynthèse'],
  ['osmose em uma frase', 'osmose'],
  ['resumidamente, o que é osmose', 'o que é osmose'],
  ['光合成を一言で', '光合成を'],
  ['浸透とは何か簡潔に', '浸透とは何か'],
])('"%s" asks for the opening of "%s"', (asked, question) => {
  expect(readExtent(asked)).toEqual({ question, extent: 'opening' });
});

test.each([
  ['photosynthesis in detail', 'photosynthesis'],
  ['full explanation of the cold war', 'of the cold war'],
  ['how does LTP work, in depth', 'how does LTP work'],
  ['Fotosynthese ausführlich', 'Fotosynthese'],
  ['la fotosíntesis en detalle', 'la fotosíntesis'],
  ['la photosynthèse en détail', 'la photosynthèse'],
  ['fotossíntese em detalhes', 'fotossíntese'],
  ['光合成を詳しく', '光合成を'],
])('"%s" asks for the whole of "%s"', (asked, question) => {
  expect(readExtent(asked)).toEqual({ question, extent: 'whole' });
});

test.each([
  'how does LTP work',
  'what is a briefing',
  'how long is a sentence for theft',
  'what did Pippin the Short do',
  'warum ist der Tag im Winter so kurz',
  'in detail',
  'tl;dr',
  '',
  'what is ??',
  'what does :: mean',
  'what is ::',
  "c'est quoi l'osmose ?",
  "  qu'est-ce que   la photosynthèse  ?",
])('"%s" says nothing of it', (question) => {
  expect(readExtent(question)).toEqual({ question });
});
