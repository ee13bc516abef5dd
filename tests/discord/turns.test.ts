// One piece of work a turn of the event loop, and people one after the other.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTurns, type Rank, type RankLimits, type Turn } from '../../src/discord/turns.ts';

const PATIENT: RankLimits = {
  wait: 1e9,
  behind: 0,
  atOnce: 1e9,
  each: 1e9,
  slow: Number.POSITIVE_INFINITY,
  apart: 0,
  apartWhenBusy: 0,
  most: 1e9,
  letsGo: false,
};

/** Turns with other limits for one rank than to wait for ever, and what becomes of each piece of work in the order of its turn. */
function open(
  limits: Partial<Record<Rank, Partial<RankLimits>>> = {},
  now?: () => number,
  isBusy = () => false,
) {
  const of = (rank: Rank): RankLimits => ({ ...PATIENT, ...limits[rank] });
  const limited = { interaction: of('interaction'), message: of('message') };
  const forgotten: [Rank, number][] = [];
  const onForget = (...about: [Rank, number]) => void forgotten.push(about);
  const utilization = () => ({ idle: 0, active: 0, utilization: isBusy() ? 1 : 0.5 });
  const turns = openTurns({ limits: limited, onForget, utilization, ...(now && { now }) });
  const order: string[] = [];
  return {
    turns,
    order,
    forgotten,
    take: (person: string, name: string, rank: Rank = 'interaction') =>
      turns.take(rank, person, async (turn) => {
        order.push(turn === 'work' ? name : `${name} ${turn}`);
        return turn;
      }),
    /** Work that goes on until what this gives is called. */
    begin(person: string, name: string, rank: Rank = 'interaction'): () => void {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      void turns.take(rank, person, async (turn) => {
        order.push(turn === 'work' ? name : `${name} ${turn}`);
        await ended;
      });
      return end;
    },
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

test('all who have waited for too long are turned away in one turn of the event loop', async () => {
  let time = 0;
  const { take, order } = open({ interaction: { wait: 1000 } }, () => time);
  const all = ['a', 'b', 'c', 'd'].map((person) => take(person, person));
  time = 2000;
  await nextTurn();
  expect(order).toEqual(['a late', 'b late', 'c late', 'd late']);
  await Promise.all(all);
});

test('turning people away takes as long as everything else did, a quarter of a second at most', async () => {
  let time = 0;
  const { turns } = open({ interaction: { wait: 1000 } }, () => time);
  const away: string[] = [];
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((person) =>
    turns.take('interaction', person, async (turn) => {
      time += 100;
      if (turn === 'late') away.push(person);
    }),
  );
  time = 2000;
  await nextTurn();
  expect(away).toEqual(['a', 'b', 'c']);
  await nextTurn();
  expect(away).toEqual(['a', 'b', 'c', 'd']);
  await Promise.all(all);
});

test('work that fails makes way all the same, and whoever waited for it is told', async () => {
  const { turns, take } = open({ interaction: { atOnce: 1 } });
  const failing = turns.take('interaction', 'a', async () => {
    throw new Error('broken');
  });
  const next = take('b', 'b');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('work');
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
  return (people: number): Promise<Turn[]> =>
    Promise.all(
      Array.from({ length: people }, (_, number) =>
        turns.take('interaction', `person ${number}`, async (turn) => {
          if (turn === 'work') now += 15;
          return turn;
        }),
      ),
    );
}

test('of a crowd the first have their turn, then so many are told to come again that the last have theirs', async () => {
  const turns = await openCrowd({ wait: 20, behind: 3 })(12);
  expect(turns).toEqual([...Array(2).fill('work'), ...Array(7).fill('late'), ...Array(3).fill('work')]);
});

test('a few who were held up all have their turn', async () => {
  expect(await openCrowd({ wait: 0, behind: 5 })(5)).toEqual(Array(5).fill('work'));
});

test('whoever comes after the crowd has their turn', async () => {
  const crowd = openCrowd({ wait: 5, behind: 1 });
  await crowd(8);
  expect(await crowd(1)).toEqual(['work']);
});

test('what comes where too much waits already is late at once', async () => {
  const { take, order } = open({ message: { most: 2 } });
  await Promise.all(['a', 'b', 'c', 'd'].map((person) => take(person, person, 'message')));
  expect(order).toEqual(['c late', 'd late', 'a', 'b']);
});

test('it is told when each begins to wait, and when that is over', async () => {
  const told: string[] = [];
  const onWait = (rank: Rank) => {
    told.push(`${rank} waits`);
    return () => void told.push(`${rank} waited`);
  };
  const turns = openTurns({ limits: { interaction: PATIENT, message: PATIENT }, onWait });
  const work = async () => void told.push('work');
  await Promise.all([turns.take('message', 'a', work), turns.take('interaction', 'b', work)]);
  expect(told).toEqual([
    'message waits',
    'interaction waits',
    ...['interaction waited', 'work'],
    ...['message waited', 'work'],
  ]);
});

test('of one person so much is worked on at a time, and others come at once', async () => {
  const { begin, take, order } = open({ interaction: { each: 2 } });
  const ends = [1, 2, 3, 4].map((number) => begin('flooder', `f${number}`));
  await take('sam', 'sam');
  await take('kim', 'kim');
  expect(order.filter((name) => name.startsWith('f'))).toEqual(['f1', 'f2']);
  ends[1]?.();
  await expect.poll(() => order.at(-1)).toBe('f3');
  for (const end of ends) end();
  await expect.poll(() => order.at(-1)).toBe('f4');
});

test('what takes long, for it waits for something itself, does not keep the rest of that person waiting', async () => {
  const { begin, order } = open({ interaction: { each: 1, slow: 5 } });
  const ends = [1, 2, 3].map((number) => begin('sam', `s${number}`));
  await expect.poll(() => order, { timeout: 10_000 }).toEqual(['s1', 's2', 's3']);
  for (const end of ends) end();
});

test('while all places are taken, what is too old is let go: the oldest first, and nothing else', async () => {
  let now = 0;
  const { begin, order, forgotten } = open({ message: { atOnce: 1, wait: 20, letsGo: true } }, () => now);
  const end = begin('a', 'hanging', 'message');
  await expect.poll(() => order).toEqual(['hanging']);
  const old = ['b', 'c', 'b'].map((person, number) => begin(person, `old ${number}`, 'message'));
  now = 15;
  const young = begin('b', 'young', 'message');
  now = 21;
  // Nothing that is worked on ends: a timer lets them go.
  await expect.poll(() => order.length).toBe(4);
  expect(order.slice(1)).toEqual(['old 0 forget', 'old 1 forget', 'old 2 forget']);
  expect(forgotten).toEqual(Array(3).fill(['message', 21]));
  end();
  await expect.poll(() => order.at(-1)).toBe('young');
  for (const each of [...old, young]) each();
});

test('what is too old and finds a place says so, before anybody else has a turn', async () => {
  let now = 0;
  const { begin, take, order, forgotten } = open(
    { message: { atOnce: 1, wait: 20, letsGo: true } },
    () => now,
  );
  const end = begin('a', 'working', 'message');
  await expect.poll(() => order).toEqual(['working']);
  const waiting = [take('b', 'old', 'message')];
  now = 10;
  waiting.push(take('c', 'young', 'message'));
  now = 25;
  end();
  expect(await Promise.all(waiting)).toEqual(['late', 'work']);
  expect(order).toEqual(['working', 'old late', 'young']);
  expect(forgotten).toEqual([]);
});

test('what is forgotten while it waits fails for whoever asked for it where saying so fails', async () => {
  let now = 0;
  const { turns, begin, order } = open({ message: { atOnce: 1, wait: 20, letsGo: true } }, () => now);
  const end = begin('a', 'hanging', 'message');
  await expect.poll(() => order).toEqual(['hanging']);
  const forgotten = turns.take('message', 'b', async (turn) => {
    throw new Error(turn);
  });
  now = 21;
  await expect(forgotten).rejects.toThrow('forget');
  end();
});

test('turns of a rank are so far apart, and others come in between', async () => {
  let now = 0;
  const { take, order } = open({ message: { apart: 25, apartWhenBusy: 25 } }, () => now);
  const messages = ['a', 'b', 'c'].map((person) => take(person, `message of ${person}`, 'message'));
  await messages[0];
  await take('sam', 'sam');
  now = 24;
  await take('kim', 'kim');
  expect(order).toEqual(['message of a', 'sam', 'kim']);
  now = 25;
  await messages[1];
  now = 50;
  await messages[2];
  expect(order.slice(3)).toEqual(['message of b', 'message of c']);
});

test('while the event loop is never idle, messages come further apart', async () => {
  let now = 0;
  let isBusy = true;
  const { take, order } = open(
    { message: { apart: 25, apartWhenBusy: 100 } },
    () => now,
    () => isBusy,
  );
  const messages = ['a', 'b', 'c'].map((person) => take(person, person, 'message'));
  await messages[0];
  now = 99;
  await take('sam', 'sam');
  expect(order).toEqual(['a', 'sam']);
  now = 100;
  await messages[1];
  isBusy = false;
  now = 125;
  await messages[2];
  expect(order).toEqual(['a', 'sam', 'b', 'c']);
});

test('nobody has a turn while those who do the work have enough, and one after the other has one when they are free', async () => {
  let listeners: (() => void)[] = [];
  let isFree = false;
  const gate = { whenFree: (listener: () => void) => void (isFree ? listener() : listeners.push(listener)) };
  const turns = openTurns({ limits: { interaction: PATIENT, message: PATIENT }, gate });
  const done: string[] = [];
  const work = (name: string) => async () => void done.push(name);
  const all = ['a', 'b', 'c'].map((name) => turns.take('interaction', name, work(name)));
  await expect.poll(() => listeners.length).toBe(1);
  expect(done).toEqual([]);
  const [first] = listeners;
  listeners = [];
  first?.();
  await expect.poll(() => listeners.length).toBe(1);
  expect(done).toEqual(['a']);
  isFree = true;
  listeners[0]?.();
  await Promise.all(all);
  expect(done).toEqual(['a', 'b', 'c']);
});
