// What is remembered of the database: told at once, and read anew behind that.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openReadBehind, type ReadBehind } from '../../src/memory/read-behind.ts';

interface Value {
  text: string;
}

let clock = 0;
let reads: string[] = [];
let answer: (name: string) => Promise<Value | undefined>;
let values: ReadBehind<Value>;

beforeEach(() => {
  clock = 0;
  reads = [];
  answer = async (name) => ({ text: `${name} ${reads.length}` });
  values = openReadBehind({
    maxAge: 10,
    most: 2,
    now: () => clock,
    read(name) {
      reads.push(name);
      return answer(name);
    },
  });
});

describe('what is known', () => {
  test('is nothing until it was read, and told at once from then on', async () => {
    expect(values.known('a')).toBeUndefined();
    expect(values.known('a')).toBeUndefined();
    await vi.waitFor(() => expect(values.known('a')).toEqual({ text: 'a 1' }));
    expect(reads).toEqual(['a']);
  });

  test('is read anew once it is old, and holds until that is done', async () => {
    await values.first('a');
    clock = 11;
    expect(values.known('a')).toEqual({ text: 'a 1' });
    await vi.waitFor(() => expect(values.known('a')).toEqual({ text: 'a 2' }));
  });

  test.each([
    ['away', async () => undefined],
    ['wrong', () => Promise.reject(new Error('wrong'))],
  ])('holds while what is asked is %s, and that is tried again when it is due', async (_, failing) => {
    await values.first('a');
    const before = answer;
    answer = failing;
    clock = 11;
    expect(values.known('a')).toEqual({ text: 'a 1' });
    await vi.waitFor(() => expect(reads).toHaveLength(2));
    expect(values.known('a')).toEqual({ text: 'a 1' });
    expect(reads).toHaveLength(2);
    answer = before;
    clock = 22;
    values.known('a');
    await vi.waitFor(() => expect(values.known('a')).toEqual({ text: 'a 3' }));
  });

  test('is kept apart by name, the last two of them', async () => {
    for (const name of ['a', 'b', 'c']) await values.first(name);
    expect(values.known('b')).toEqual({ text: 'b 2' });
    expect(values.known('c')).toEqual({ text: 'c 3' });
    expect(values.known('a')).toBeUndefined();
  });
});

describe('the first reading', () => {
  test('is waited for, by all who ask meanwhile, and once', async () => {
    const asked = await Promise.all([values.first('a'), values.first('a')]);
    expect(asked).toEqual([{ text: 'a 1' }, { text: 'a 1' }]);
    expect(values.first('a')).toEqual({ text: 'a 1' });
    expect(reads).toEqual(['a']);
  });

  test('that failed is not waited for again until it is due', async () => {
    answer = async () => undefined;
    expect(await values.first('a')).toBeUndefined();
    expect(values.first('a')).toBeUndefined();
    clock = 11;
    answer = async () => ({ text: 'back' });
    expect(await values.first('a')).toEqual({ text: 'back' });
  });

  test('is waited for again after a change, and what was begun before that does not count', async () => {
    let finish = (_: Value): void => {};
    answer = () => new Promise((resolve) => (finish = resolve));
    const before = values.first('a');
    values.forget('a');
    answer = async () => ({ text: 'after' });
    const after = values.first('a');
    expect(await after).toEqual({ text: 'after' });
    finish({ text: 'before' });
    expect(await before).toEqual({ text: 'before' });
    expect(values.known('a')).toEqual({ text: 'after' });
  });
});
