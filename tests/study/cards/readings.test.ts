// What of an explanation may be asked.
import { describe, expect, test } from 'vitest';
import { passageFrom } from '../../../src/study/cards/passage.ts';
import { readingsOf } from '../../../src/study/cards/readings.ts';

const readings = (name: string, explanation: string) =>
  readingsOf(name, passageFrom(explanation, 0)).map(({ form, text }) => [form, text.text]);

describe('a sentence is read with a blank for the name', () => {
  test.each([
    [
      'named',
      'Marble',
      'Marble is a limestone that heat has changed.',
      '_____ is a limestone that heat has changed.',
    ],
    ['other number', 'Parabolas', 'A parabola is a curve with one axis.', '_____ is a curve with one axis.'],
    [
      'pronoun',
      'Marble',
      'This refers to limestone that heat has changed.',
      '_____ refers to limestone that heat has changed.',
    ],
    [
      'pronoun',
      'Single-user system',
      'This type of operating system serves one person at a time.',
      '_____ serves one person at a time.',
    ],
    [
      'pronoun',
      'Antagonists',
      'These drugs bind to receptors and block them.',
      '_____ bind to receptors and block them.',
    ],
    [
      'within',
      'Marble',
      'In old Greece, marble was cut near the sea.',
      'In old Greece, _____ was cut near the sea.',
    ],
  ])('%s', (form, name, sentence, text) => expect(readings(name, sentence)).toEqual([[form, text]]));
});

test('a definition without a verb and a sentence about something else are taken as they are', () => {
  expect(readings('Delta', 'a fan of mud that a river builds.')).toEqual([
    ['fragment', 'a fan of mud that a river builds.'],
  ]);
  expect(readings('Erosion', 'Rivers carry soil from the hills to the sea.')).toEqual([
    ['sentence', 'Rivers carry soil from the hills to the sea.'],
  ]);
});

test('of later sentences one is read that begins with the name', () => {
  const explanation =
    'It looks well. Marble is a limestone that heat has changed. It takes a polish in workshops.';
  expect(readings('Marble', explanation)).toEqual([['named', '_____ is a limestone that heat has changed.']]);
});

describe('nothing is read', () => {
  test.each([
    ['where it points out of itself', 'Marble', 'However, marble is a limestone that was changed.'],
    ['where the verb tells another number', 'Sandy bars', 'This involves mud that settles in the river.'],
    [
      'where the name is part of a longer one',
      'Linear Algebra',
      'Linear algebra mathematics is used for systems of equations.',
    ],
    ['where no verb follows', 'Lipomas', 'Lipomas of the skin, which are made of fat.'],
    [
      'where the pronoun stands for what follows',
      'Guidelines',
      'It is important to write down what is allowed.',
    ],
    ['where a name tells what to do', 'Compute the root', 'This is the part that stands under the root.'],
    ['where an object is told before', 'Veins', 'Veins carry it back at a low pressure.'],
    ['where it announces a list', 'Marble', 'Marble is known for the following things:'],
    ['where it is short', 'Marble', 'Marble is hard.'],
  ])('%s', (_, name, sentence) => expect(readings(name, sentence)).toEqual([]));
});
