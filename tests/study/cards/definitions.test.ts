// Sentences that say what something is, with its name left out.
import { describe, expect, test } from 'vitest';
import { defineByBlank, saysLittle } from '../../../src/study/cards/definitions.ts';
import { passageFrom } from '../../../src/study/cards/passage.ts';

const define = (name: string, explanation: string) =>
  defineByBlank(passageFrom(name, 0), passageFrom(explanation, 0))?.source;

describe('a sentence with a blank for its subject', () => {
  test.each([
    [
      'Meander',
      'A meander is a bend of a river that grows outwards.',
      '_____ is a bend of a river that grows outwards.',
    ],
    ['Meander', 'The **meander** refers to a bend that grows.', '_____ refers to a bend that grows.'],
    [
      'Meander',
      'This refers to a bend that grows outwards. It moves.',
      '_____ refers to a bend that grows outwards.',
    ],
    [
      'Arteries',
      'These are the vessels that lead away from the heart.',
      '_____ are the vessels that lead away from the heart.',
    ],
    ['Meander (bend)', 'Meander is a bend of a river that grows.', '_____ is a bend of a river that grows.'],
    [
      'Drift',
      'This process involves sand moving along a beach.',
      '_____ involves sand moving along a beach.',
    ],
  ])('%s: %j', (name, explanation, blank) => expect(define(name, explanation)).toBe(blank));
});

describe('a definition without a verb is taken as it is', () => {
  test.each([
    ['Drift', 'The movement of sand along a beach.'],
    ['Drift', 'A process that moves sand along a beach.'],
    ['Drift', 'The act of carrying sand along a beach.'],
    ['Drift', 'The place where sand is lost to the sea.'],
    ['Drift', 'waves carry sand along the beach in a zigzag.'],
  ])('%s: %j', (name, explanation) => expect(define(name, explanation)).toBe(explanation));
});

describe('what defines nothing is left', () => {
  test.each([
    ['Drift', 'Drift is a crucial part of coastal research today.'],
    ['Drift', 'This is important for people who live at the coast.'],
    ['Drift', 'Waves break at the beach every day of the year.'],
    ['Drift', 'Moving sand allows beaches to grow in the east.'],
    ['Drift', 'The movement of sand contributed to the loss of beaches.'],
    ['Drift', 'The use of groynes, walls and nets can help beaches.'],
    ['Drift', 'Drift is what the section above has shown to readers.'],
    ['Drift', 'Carrying sand along a beach with the waves.'],
    ['Drift', 'The coast sets the stage for waves of sand.'],
    ['Drift', 'The system of dunes formed about 5,000 years ago from sand.'],
    ['Drift', 'The shape of a coast and the depth of the sea determine how sand moves.'],
    ['Drift', 'The act of planting dunes reinforces beaches.'],
    ['Drift', 'The principle of least work states that sand takes the shortest way.'],
    ['Drift', 'The practice of dredging severely limited beaches.'],
    ['Drift', 'Drift is often the cornerstone of a beach.'],
    ['Drift', 'Drift is a critical factor that decides how beaches change.'],
    ['Drift', 'Drift is often produced by waves that break at an angle.'],
    ['Drift', 'Drift is the slowest of the three, because sand is heavy.'],
    ['Measure the drift', 'This measures the sand that passes a pier.'],
    ['Drift', 'To carry sand along a beach with the waves.'],
    ['Drift', 'The study of beaches often intersects with that of tides.'],
    ['Drift', 'The practice of mapping beaches shifts the view of tides.'],
    ['Drift', 'Referring to a movement of sand along a beach.'],
    ['Drift', 'Drift is the gold standard for building beaches.'],
    ['Drift', 'The area where sand is lost is filled again by ships each year.'],
    ['Drift', 'The currents act to counteract the change of a beach.'],
    ['Drift', 'These mean sand along a beach in the words of sailors.'],
    ['Drift', 'Drift is short.'],
    ['Drift', `Drift is ${'very '.repeat(80)}long.`],
    ['Drift', 'Drift is a movement of sand with these parts:'],
    ['Drift', 'What is a movement of sand along a beach called?'],
    ['Veins', 'Veins carry it back to the heart at low pressure.'],
    ['Premiums', 'This is the amount paid for the policy each month.'],
    ['Premium', 'These are the amounts paid for the policy each month.'],
    ['Drift', 'Drifting wood is a kind of wood that floats on water.'],
  ])('%s: %j', (name, explanation) => expect(define(name, explanation)).toBeUndefined());
});

test.each([
  ['X is a fundamental concept in physics.', true],
  ['X is a fundamental rule that all forces obey.', false],
  ['X is a vector.', false],
  ['X is the cornerstone of trade.', true],
])('"%s" says little: %s', (text, little) => expect(saysLittle(text)).toBe(little));
