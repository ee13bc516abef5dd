// Texts read by lists of wordings.
import { expect, test } from 'vitest';
import {
  makeTable,
  piecesOf,
  readList,
  readShorthands,
  unitsOf,
  writeOut,
} from '../../src/dialogue/phrases.ts';

const table = makeTable({ hello: 'good day/good/day hi', end: 'day' }, {});

test('a list may be broken anywhere', () => {
  expect(readList(' one / two\n  words/three ')).toEqual(['one', 'two words', 'three']);
});

test('a text is read without case, accents and signs', () => {
  expect(unitsOf("¿Qué TAL? Don't!", {})).toEqual(['que', 'tal', 'dont']);
  expect(unitsOf("t'es là ; fußball", { elides: true })).toEqual(['t', 'es', 'la', 'fussball']);
  expect(unitsOf('すごい、ね！ ＡＩ', { isUnspaced: true })).toEqual([...'すごいねai']);
});

test('letters of English alone are read as others are', () => {
  expect(unitsOf("Don't, it`s 2x FASTER!", {})).toEqual(['dont', 'its', '2x', 'faster']);
  expect(unitsOf("L'eau: qu'est-ce?", { elides: true })).toEqual(['l', 'eau', 'qu', 'est', 'ce']);
  expect(unitsOf('Don\u2019t, it\u2019s 2x FASTER…', {})).toEqual(unitsOf("Don't, it`s 2x FASTER!", {}));
  expect(unitsOf('?!', {})).toEqual([]);
  expect(unitsOf('ok go', { isUnspaced: true })).toEqual(['o', 'k', 'g', 'o']);
});

test('pieces are the longest wordings, and words that none of them has', () => {
  const pieces = piecesOf(unitsOf('good day then', {}), table);
  expect(pieces.map(({ text, roles, from, to }) => [text, [...roles], from, to])).toEqual([
    ['good day', ['hello'], 0, 2],
    ['then', [], 2, 3],
  ]);
});

test('where nothing stands between words, characters are put together', () => {
  const unspaced = makeTable({ praise: 'すごい', glue: 'ね/い' }, { isUnspaced: true });
  const pieces = piecesOf(unitsOf('すごいね', { isUnspaced: true }), unspaced);
  expect(pieces.map(({ text }) => text)).toEqual(['すごい', 'ね']);
});

test.each([
  [
    ['u', 'rock'],
    ['you', 'rock'],
  ],
  [
    ['salut', 'tlm'],
    ['salut', 'tout', 'le', 'monde'],
  ],
  [
    ['jajajaj', 'ok'],
    ['haha', 'ok'],
  ],
  [['kkkkkk'], ['haha']],
  [['lmaoo'], ['haha']],
  [['wwww'], ['haha']],
  [['hahn'], ['hahn']],
  [[], []],
])('%j is written out as %j', (typed, written) => {
  expect(writeOut(typed, readShorthands('u=you/tlm=tout le monde'))).toEqual(written);
});

test('words without shorthands stay the list that they are', () => {
  const units = ['osmosis', 'in', 'plants'];
  expect(writeOut(units, readShorthands('u=you'))).toBe(units);
});
