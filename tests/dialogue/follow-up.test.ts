// Messages read as continuations of what was said before.
import { describe, expect, test } from 'vitest';
import { readFollowUp } from '../../src/dialogue/index.ts';

describe('a continuation without words of its own', () => {
  test.each([
    ['and why?', ['why']],
    ['give me an example', ['example']],
    ['can you give examples please', ['example']],
    ['explain simpler', ['simpler']],
    ["i don't get it", ['simpler']],
    ["what's the formula", ['formula']],
    ['what does it mean', ['meaning']],
    ['what is it used for?', ['use']],
    ['who invented it', ['who']],
    ['tell me more', ['more']],
    ['can you prove it?', ['proof']],
    ['tl;dr', ['simpler']],
    ['show me some code', ['code']],
    ["hmm i don't get it", ['simpler']],
    ['interesting, and why?', ['why']],
    ['zeig mir den code', ['code']],
    ['コードを見せて', ['code']],
    ['give me a concrete case', ['example']],
    ['kannst du das beweisen?', ['proof']],
    ['¿y la demostración?', ['proof']],
    ['et la démonstration ?', ['proof']],
    ['me mostra a demonstração', ['proof']],
    ['証明は？', ['proof']],
    ['und warum?', ['why']],
    ['gib mir ein Beispiel', ['example']],
    ['¿y por qué?', ['why']],
    ['dame un ejemplo', ['example']],
    ['et pourquoi ?', ['why']],
    ['donne-moi un exemple', ['example']],
    ['e por quê?', ['why']],
    ['me dá um exemplo', ['example']],
    ['なぜ？', ['why']],
    ['例を挙げて', ['example']],
    ["what's wrong with it", ['limits']],
    ['where do people mess up', ['mistakes']],
    ['what came out of it', ['results']],
    ['what does it depend on', ['factors']],
    ['was sind die nachteile?', ['limits']],
    ['et les erreurs ?', ['mistakes']],
    ['full version please', ['more']],
    ['in one sentence', ['simpler']],
  ])('is "%s"', (text, aspects) => {
    const { isElliptic, content, ...said } = readFollowUp(text);
    expect({ isElliptic, content }).toEqual({ isElliptic: true, content: [] });
    expect(said.aspects).toEqual(expect.arrayContaining(aspects));
  });

  test.each([
    ['and the third one?', 2],
    ['what is the second law', 1],
    ['step 3?', 2],
    ['what happens in step three', 2],
    ['und schritt drei?', 2],
    ['and 2?', 1],
    ['the last one', -1],
    ['und das dritte?', 2],
    ['¿y la segunda?', 1],
    ['et la dernière ?', -1],
    ['e o primeiro?', 0],
    ['二つ目は？', 1],
  ])('counts: "%s"', (text, ordinal) => {
    expect(readFollowUp(text)).toMatchObject({ ordinal, isElliptic: true });
  });
});

test('a number that stands for something counts nothing', () => {
  expect(readFollowUp('the difference to the multi-store one')).not.toHaveProperty('ordinal');
});

test('words of a wording stand for something said before', () => {
  expect(readFollowUp('ok and how do u work it out')).toMatchObject({ hasPointer: true, isElliptic: true });
});

test('words typed in haste are read as what they are short for', () => {
  expect(readFollowUp('walk me thru one with cats')).toMatchObject({
    hasPointer: true,
    aspects: expect.arrayContaining(['example']),
  });
  expect(readFollowUp('n how do they end').hasLead).toBe(true);
});

test.each([
  ['how are they measured', true],
  ['how was it solved', true],
  ['who found it', true],
  ['is it osmosis', false],
  ['how does osmosis differ from it', false],
])('"%s" asks how that is: %s', (text, asksOfIt) => {
  expect(readFollowUp(text).asksOfIt).toBe(asksOfIt);
});

describe('a phrase that is no sentence', () => {
  test.each([
    'in python?',
    'only in plants',
    'for a buffer',
    'in Python?',
    'en Python',
    'em Python?',
    'bei Pflanzen?',
  ])('takes something up: "%s"', (text) => {
    expect(readFollowUp(text)).toMatchObject({ hasPointer: true, isElliptic: false });
  });

  test.each(['loops', 'plants in winter', 'in python how do loops end', 'in vitro fertilisation'])(
    'is none in "%s"',
    (text) => {
      expect(readFollowUp(text).hasPointer).toBe(false);
    },
  );
});

describe('words of its own', () => {
  test.each([
    ['what about meiosis', 'meiosis'],
    ['and the light reactions?', 'the light reactions?'],
    ['und was ist mit Osmose?', 'Osmose?'],
    ['¿y la mitosis?', 'mitosis?'],
    ['et la mitose ?', 'mitose ?'],
  ])('are what is left of "%s"', (text, rest) => {
    expect(readFollowUp(text)).toMatchObject({ hasLead: true, isElliptic: false, rest });
  });

  test.each([
    'formula for pH',
    'how do pointers work in c',
    'what is photosynthesis',
    'first world war causes',
  ])('make "%s" no continuation', (text) => {
    const { isElliptic, hasLead, content } = readFollowUp(text);
    expect({ isElliptic, hasLead }).toEqual({ isElliptic: false, hasLead: false });
    expect(content.length).toBeGreaterThan(0);
  });

  test('may stand beside something that points back', () => {
    expect(readFollowUp('how does it differ from osmosis')).toMatchObject({
      hasPointer: true,
      isElliptic: false,
    });
  });
});
