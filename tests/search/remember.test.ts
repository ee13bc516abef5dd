// Texts whose results are remembered.

import { expect, test } from 'vitest';
import { remember } from '../../src/search/index.ts';

function counted(most: number) {
  const worked: string[] = [];
  const lengthOf = remember((text) => {
    worked.push(text);
    return text.length;
  }, most);
  return { worked, lengthOf };
}

test('what was worked out once is not worked out again', () => {
  const { worked, lengthOf } = counted(10);
  expect(['one', 'three', 'one', 'one'].map(lengthOf)).toEqual([3, 5, 3, 3]);
  expect(worked).toEqual(['one', 'three']);
});

test('a result of zero is remembered too', () => {
  const { worked, lengthOf } = counted(10);
  expect([lengthOf(''), lengthOf('')]).toEqual([0, 0]);
  expect(worked).toEqual(['']);
});

test('no more than so many texts are kept, and each result stays right', () => {
  const { worked, lengthOf } = counted(2);
  for (const text of ['a', 'bb', 'ccc', 'a', 'ccc']) expect(lengthOf(text)).toBe(text.length);
  expect(worked).toEqual(['a', 'bb', 'ccc', 'a']);
});
