// The observer is told of a crowd's work in batches, and in order.
import { expect, test } from 'vitest';
import type { Work } from '../../../src/discord/observer.ts';
import { BATCH_SIZE, openDeferredReports } from '../../../src/discord/routing/deferred-reports.ts';

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

test('work of a large crowd is reported in batches, and what comes meanwhile after it', async () => {
  const { turns, worked } = observe();
  const reports = openDeferredReports({ worked });
  const numbers = Array.from({ length: 3 * BATCH_SIZE }, (_, number) => number);
  for (const number of numbers) reports.report(workOf(number), true);
  reports.flush();
  reports.report(workOf(numbers.length), false);
  const all = [...numbers, numbers.length].map(String);
  await expect.poll(() => turns.flat()).toEqual(all);
  expect(turns.map(({ length }) => length)).toEqual([BATCH_SIZE, BATCH_SIZE, BATCH_SIZE, 1]);
});

test('what is reported at once has no time of its own', () => {
  const works: Work[] = [];
  const reports = openDeferredReports({ worked: (work) => void works.push(work) });
  reports.report(workOf(1), false);
  expect(works).toEqual([workOf(1)]);
});
