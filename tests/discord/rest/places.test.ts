// Places: as many at a time as there are, in order, and none is lost.
import { expect, test } from 'vitest';
import { openPlaces } from '../../../src/discord/rest/places.ts';

/** Work that goes on until it is told to end. */
function holdOpen() {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const work = (number: number) => () => {
    begun.push(number);
    return new Promise<number>((resolve) => ends.set(number, () => resolve(number)));
  };
  return { begun, work, end: (number: number) => ends.get(number)?.() };
}

test('so much is done at a time, and what waits follows in its order', async () => {
  const take = openPlaces(2);
  const { begun, work, end } = holdOpen();
  const all = [1, 2, 3, 4].map((number) => take(work(number)));
  expect(begun).toEqual([1, 2]);
  end(2);
  await expect.poll(() => begun).toEqual([1, 2, 3]);
  end(1);
  await expect.poll(() => begun).toEqual([1, 2, 3, 4]);
  end(3);
  end(4);
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
});

test('what fails gives its place on, and tells its error', async () => {
  const take = openPlaces(1);
  const failed = take(() => Promise.reject(new RangeError('no')));
  const next = take(async () => 'done');
  await expect(failed).rejects.toThrow(RangeError);
  expect(await next).toBe('done');
});

test('what is aborted while it waits is never begun, and what is aborted already does not wait', async () => {
  const take = openPlaces(1);
  const { begun, work, end } = holdOpen();
  const first = take(work(1));
  const given = new AbortController();
  const second = take(work(2), given.signal);
  const third = take(work(3));
  given.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  await expect(take(work(4), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  end(1);
  await first;
  await expect.poll(() => begun).toEqual([1, 3]);
  end(3);
  expect(await third).toBe(3);
});
