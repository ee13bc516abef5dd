// A name left out of a sentence, with what belongs to it.
import { expect, test } from 'vitest';
import { languageOfPage } from '../../../src/study/cards/language.ts';
import { leaveOut } from '../../../src/study/cards/leave-out.ts';
import { passageFrom } from '../../../src/study/cards/passage.ts';

const leave = (name: string, sentence: string, language?: string) =>
  leaveOut(name, passageFrom(sentence, 7), languageOfPage('', language)?.pointing?.article);

test.each([
  ['Delta', 'A delta is a fan of mud.', '_____ is a fan of mud.'],
  ['Delta', 'Mud makes the **Delta** grow.', 'Mud makes _____ grow.'],
  ['Delta', 'Mud makes the ***delta*** (a fan) grow.', 'Mud makes _____ grow.'],
  [
    'Long-term potentiation (LTP)',
    'It is long-term potentiation (LTP) that lasts.',
    'It is _____ that lasts.',
  ],
  ['Oxbow lake', 'An oxbow lake is cut off.', '_____ is cut off.'],
  ['C++ (1985)', 'Programs in C++ run fast.', 'Programs in _____ run fast.'],
  // The end of another word is no article.
  ['Delta', 'We breathe delta air.', 'We breathe _____ air.'],
  ['Delta', 'The delta (in deltas) grows.', '_____ grows.'],
  ['Delta (fan)', 'The **delta (fan)** grows.', '_____ grows.'],
])('"%s" of %j', (name, sentence, left) => {
  const found = leave(name, sentence);
  expect(found).toMatchObject({ source: left, text: left, at: 7 });
});

test.each([
  ['twice', 'Delta', 'A delta is beside a delta.'],
  ['in the plural', 'Delta', 'Mud makes deltas grow.'],
  ['in a longer word', 'Delta', 'A river-delta is a fan of mud.'],
  ["as somebody's", 'Delta', 'The delta’s mud is soft.'],
  ['not at all', 'Delta', 'Mud makes a fan grow.'],
  ['where letters change their number', 'İzmir', 'The city of İzmir lies at the sea.'],
])('a name that stands there %s is not left out', (_, name, sentence) =>
  expect(leave(name, sentence)).toBeUndefined(),
);

test.each([
  ['de', 'Mündung', 'Eine Mündung liegt am Meer.', '_____ liegt am Meer.'],
  ['fr', 'estuaire', 'C’est l’estuaire du fleuve.', 'C’est _____ du fleuve.'],
  ['ja', '三角州', '川が三角州を作る。', '川が_____を作る。'],
])('with its article in %s', (language, name, sentence, left) =>
  expect(leave(name, sentence, language)?.source).toBe(left),
);
