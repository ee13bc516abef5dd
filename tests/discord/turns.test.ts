// One piece of work a turn of the event loop, and people one after the other.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTurns, type Rank, type RankLimits } from '../../src/discord/turns.ts';

const PATIENT: RankLimits = { wait: 1e9, behind: 0, atOnce: 1e9, most: 1e9 };

/** Turns with other limits for one rank than to wait for ever, and what becomes of each piece of work in the order of its turn. */
function open(limits: Partial<Record<Rank, Partial<RankLimits>>> = {}, now?: () => number) {
  const of = (rank: Rank): RankLimits => ({ ...PATIENT, ...limits[rank] });
  const turns = openTurns({ interaction: of('interaction'), message: of('message') }, now);
  const order: string[] = [];
  return {
    turns,
    order,
    take: (person: string, name: string, rank: Rank = 'interaction') =>
      turns.take(rank, person, async (isInTime) => {
        order.push(isInTime ? name : `${name} late`);
        return isInTime;
      }),
  };
}

test('turns come in the order in which they were asked for', async () => {
  const { take, order } = open();
  await Promise.all(['a', 'b', 'c', 'd'].map((person) => take(person, person)));
  expect(order).toEqual(['a', 'b', 'c', 'd']);
});

test('whoever sends much waits for it, and others come in between', async () => {
  const { take, order } = open();
  const flood = Array.from({ length: 1000 }, (_, number) => take('flooder', `f${number}`));
  const others = ['sam', 'kim'].map((person) => take(person, person));
  await Promise.all(others);
  expect(order.length).toBeLessThan(6);
  expect(order.slice(0, 3)).toEqual(['f0', 'sam', 'kim']);
  await Promise.all(flood);
  expect(order.slice(3, 6)).toEqual(['f1', 'f2', 'f3']);
});

test('two who send much have every second turn', async () => {
  const { take, order } = open();
  await Promise.all([1, 2, 3].flatMap((number) => [take('a', `a${number}`), take('b', `b${number}`)]));
  expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
});

test('messages come after all interactions', async () => {
  const { take, order } = open();
  await Promise.all([
    take('a', 'message', 'message'),
    take('b', 'first'),
    take('b', 'second'),
    take('c', 'third'),
  ]);
  expect(order).toEqual(['first', 'third', 'second', 'message']);
});

test('no more than so much of a rank is worked on at once, and others go on', async () => {
  const { turns, take, order } = open({ message: { atOnce: 2 } });
  const ends: (() => void)[] = [];
  const messages = [1, 2, 3].map((number) =>
    turns.take('message', String(number), async () => {
      order.push(`m${number}`);
      await new Promise<void>((resolve) => ends.push(resolve));
    }),
  );
  await expect.poll(() => ends.length).toBe(2);
  await take('sam', 'sam');
  expect(order).toEqual(['m1', 'm2', 'sam']);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(3);
  for (const end of ends) end();
  await Promise.all(messages);
});

test('work that fails makes way all the same, and whoever waited for it is told', async () => {
  const { turns, take } = open({ interaction: { atOnce: 1 } });
  const failing = turns.take('interaction', 'a', async () => {
    throw new Error('broken');
  });
  const next = take('b', 'b');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe(true);
});

test('between two turns the event loop goes round', async () => {
  const { take, order } = open();
  const asked = ['first', 'second', 'third'].map((name) => take(name, name));
  const looked = (async () => {
    for (let round = 0; round < 2; round += 1) {
      await nextTurn();
      order.push('network');
    }
  })();
  await Promise.all([...asked, looked]);
  expect(order).toEqual(['first', 'network', 'second', 'network', 'third']);
});

/** A crowd that asks at once, each of whose questions takes 15 milliseconds of a clock that nothing else moves. */
function openCrowd(limits: Pick<RankLimits, 'wait' | 'behind'>) {
  let now = 0;
  const { turns } = open({ interaction: limits }, () => now);
  return (people: number): Promise<boolean[]> =>
    Promise.all(
      Array.from({ length: people }, (_, number) =>
        turns.take('interaction', `person ${number}`, async (isInTime) => {
          if (isInTime) now += 15;
          return isInTime;
        }),
      ),
    );
}

test('of a crowd the first have their turn, then so many are told to come again that the last have theirs', async () => {
  const turns = await openCrowd({ wait: 20, behind: 3 })(12);
  expect(turns).toEqual([...Array(2).fill(true), ...Array(7).fill(false), ...Array(3).fill(true)]);
});

test('a few who were held up all have their turn', async () => {
  expect(await openCrowd({ wait: 0, behind: 5 })(5)).toEqual(Array(5).fill(true));
});

test('whoever comes after the crowd has their turn', async () => {
  const crowd = openCrowd({ wait: 5, behind: 1 });
  await crowd(8);
  expect(await crowd(1)).toEqual([true]);
});

test('what comes where too much waits already is late at once', async () => {
  const { take, order } = open({ message: { most: 2 } });
  await Promise.all(['a', 'b', 'c', 'd'].map((person) => take(person, person, 'message')));
  expect(order).toEqual(['c late', 'd late', 'a', 'b']);
});

test('it is told when each begins to wait, and when that is over', async () => {
  const told: string[] = [];
  const turns = openTurns({ interaction: PATIENT, message: PATIENT }, undefined, (rank) => {
    told.push(`${rank} waits`);
    return () => void told.push(`${rank} waited`);
  });
  const work = async () => void told.push('work');
  await Promise.all([turns.take('message', 'a', work), turns.take('interaction', 'b', work)]);
  expect(told).toEqual([
    'message waits',
    'interaction waits',
    ...['interaction waited', 'work'],
    ...['message waited', 'work'],
  ]);
});
