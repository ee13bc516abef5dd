// The observer of a crowd's works: told in portions, and in their order.
import { expect, test } from 'vitest';
import type { Work } from '../../../src/discord/observer.ts';
import { openTelling, PORTION } from '../../../src/discord/routing/telling.ts';

function workOf(number: number): Work {
  return {
    ...{ kind: 'control', command: undefined, outcome: 'done', milliseconds: number },
    ...{ id: String(number), guild: null, shard: undefined },
  };
}

/** Notes what the observer was told in each turn of the event loop. */
function observe() {
  const turns: string[][] = [];
  let isNoting = false;
  const worked = ({ id }: Work): void => {
    if (!isNoting) {
      turns.push([]);
      setImmediate(() => {
        isNoting = false;
      });
    }
    isNoting = true;
    turns.at(-1)?.push(id);
  };
  return { turns, worked };
}

test('a large crowd is told of in portions, and whoever comes meanwhile after it', async () => {
  const { turns, worked } = observe();
  const telling = openTelling({ worked });
  const numbers = Array.from({ length: 3 * PORTION }, (_, number) => number);
  for (const number of numbers) telling.tell(workOf(number), true);
  telling.catchUp();
  telling.tell(workOf(numbers.length), false);
  const all = [...numbers, numbers.length].map(String);
  await expect.poll(() => turns.flat()).toEqual(all);
  expect(turns.map(({ length }) => length)).toEqual([PORTION, PORTION, PORTION, 1]);
});

test('what is told at once has no time of its own', () => {
  const works: Work[] = [];
  const telling = openTelling({ worked: (work) => void works.push(work) });
  telling.tell(workOf(1), false);
  expect(works).toEqual([workOf(1)]);
});
