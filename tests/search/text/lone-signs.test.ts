import { expect, test } from 'vitest';
import { quoteLoneSigns } from '../../../src/search/text/lone-signs.ts';
import { wordsOf } from '../../../src/search/text/tokens.ts';

test.each([
  ['what does & do', 'what does `&` do'],
  ['& vs &&', '`&` vs `&&`'],
  ['what is &?', 'what is `&`?'],
  ['what does ?? do', 'what does `??` do'],
  ['what does ... do', 'what does `...` do'],
  ['is === better than ==?', 'is `===` better than `==`?'],
  ['±', '`±`'],
  ['What is ?.?', 'What is `?.`?'],
  ['What is ...?', 'What is `...`?'],
  ['what is ::?', 'what is `::`?'],
  ['what is ??', 'what is `??`'],
])('in %j signs that stand alone are names', (text, quoted) => {
  expect(quoteLoneSigns(text)).toBe(quoted);
});

test.each([
  'supply & demand',
  'black & white photography',
  'Java - a language',
  'why is the sky blue ?',
  'what ???',
  'wait ... what',
  'C++ is a language',
  'a plain question',
  '',
])('%j stays as it is where its signs only hold it together', (text) => {
  // An ellipsis between words that only ask is one of JavaScript's as often as it is a pause.
  const expected = text.replace(' ... ', ' `...` ');
  expect(quoteLoneSigns(text)).toBe(expected);
});

test('what is quoted is one word', () => {
  expect(wordsOf(quoteLoneSigns('what does && do'))).toEqual(['what', 'does', '&&', 'do']);
});

test('quoting twice is quoting once', () => {
  const once = quoteLoneSigns('& vs && and |');
  expect(quoteLoneSigns(once)).toBe(once);
});
