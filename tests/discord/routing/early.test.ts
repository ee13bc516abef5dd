// Interactions answered before discord.js makes objects of them: which kind answers, and what becomes of those that go the usual way.
import type { APIInteraction, Client } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Work } from '../../../src/discord/observer.ts';
import { type EarlyWork, listenEarly, openEarly } from '../../../src/discord/routing/early.ts';

/** Kinds that answer interactions by their ids: `done` is answered, `usual` and `broken` are taken and given back; `held` waits for that. */
function open(usually: (id: string) => void = () => {}, held: Promise<void> = Promise.resolve()) {
  const notes = {
    ...{ asked: [] as string[], usual: [] as string[], settled: [] as string[] },
    ...{ works: [] as Work[], lines: [] as string[] },
  };
  const handlePacket = ({ d }: { d: { id: string } }): boolean => {
    notes.usual.push(d.id);
    usually(d.id);
    return true;
  };
  const client = {
    ...{ isReady: () => true, options: { shardCount: 1 }, ws: { shards: new Map(), handlePacket } },
  } as unknown as Client;
  const kindOf =
    (kind: EarlyWork['kind']) =>
    ({ id }: APIInteraction): EarlyWork | undefined => {
      notes.asked.push(`${kind} ${id}`);
      if (!id.startsWith(kind)) return undefined;
      const answer = async () => {
        if (id.includes('held')) await held;
        return id.endsWith('done') ? 'done' : undefined;
      };
      return { kind, command: undefined, answer };
    };
  const early = openEarly(client, [kindOf('control'), kindOf('command')], {
    isReady: () => true,
    allowanceOf: () => ({ kind: 'allowed' }),
    heard: { take: () => {}, settle: (id) => void notes.settled.push(id), cameAgain: () => false },
    observer: { worked: (work) => void notes.works.push(work) },
    log: pino({ level: 'error' }, { write: (line: string) => void notes.lines.push(line) }),
  });
  listenEarly(client, early);
  const bring = (id: string, t = 'INTERACTION_CREATE') =>
    (client.ws['handlePacket'] as unknown as (packet: object, shard: object) => boolean)(
      { t, d: { id } },
      {},
    );
  return { ...notes, early, bring };
}

test('the first kind that can answers, and nobody else hears of it', async () => {
  const { bring, early, asked, usual, works, settled } = open();
  expect(bring('command done')).toBe(true);
  await early.stop();
  expect(asked).toEqual(['control command done', 'command command done']);
  expect([usual, settled]).toEqual([[], ['command done']]);
  expect(works).toMatchObject([{ kind: 'command', id: 'command done', guild: null, outcome: 'done' }]);
});

test('what no kind reads goes the usual way at once, and is not settled here', () => {
  const { bring, usual, settled } = open();
  bring('form');
  expect([usual, settled]).toEqual([['form'], []]);
});

test('other events are nothing to answer', () => {
  const { bring, asked, usual } = open();
  bring('command done', 'RESUMED');
  expect([asked, usual]).toEqual([[], ['command done']]);
});

test('what a kind gives back goes the usual way, once at a time', async () => {
  const { bring, early, usual, settled, works } = open();
  bring('control usual');
  bring('control usual');
  await early.stop();
  expect([usual, settled, works]).toEqual([['control usual'], [], []]);
});

test('what was given back and comes again is left to whoever had it', async () => {
  const { bring, usual } = open();
  bring('control usual');
  await expect.poll(() => usual.length).toBe(1);
  bring('control usual');
  await expect.poll(() => usual.length).toBe(2);
});

test('what discord.js cannot read then is told without what it says, and nobody waits for it', async () => {
  const { bring, early, settled, lines } = open((id) => {
    throw new TypeError(`no options in ${id}`);
  });
  bring('command broken');
  await early.stop();
  expect(settled).toEqual(['command broken']);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: 'INTERACTION_CREATE', msg: 'an event from Discord could not be read: left out' },
  ]);
});

test('once it is stopped all goes the usual way', async () => {
  const { bring, early, usual } = open();
  await early.stop();
  bring('command done');
  expect(usual).toEqual(['command done']);
});

/** Somebody whose click is never answered, and a crowd whose clicks are. */
async function openCrowd(size: number) {
  const opened = open(() => {}, new Promise<void>(() => {}));
  opened.bring('control held done');
  const crowd = Array.from({ length: size }, (_, number) => `control ${number} done`);
  for (const id of crowd) opened.bring(id);
  await expect.poll(() => opened.settled).toEqual(crowd);
  return { ...opened, crowd };
}

test('of a crowd the observer is told later, and soon even if somebody in it waits for ever', async () => {
  const { crowd, works } = await openCrowd(30);
  expect(works).toEqual([]);
  await expect.poll(() => works.map(({ id }) => id), { timeout: 10_000 }).toEqual(crowd);
});

test('of a crowd the observer is told when nobody in it waits any more, of everybody in their order', async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { bring, works, settled } = open(() => {}, held);
  const crowd = Array.from({ length: 30 }, (_, number) => `control ${number} done`);
  bring('control held done');
  for (const id of crowd) bring(id);
  await expect.poll(() => settled).toEqual(crowd);
  expect(works).toEqual([]);
  release();
  await expect.poll(() => works.map(({ id }) => id)).toEqual([...crowd, 'control held done']);
});

test('what is not told yet is told when it is stopped, with the time of the answer, though somebody waits for ever', async () => {
  const { crowd, works, early } = await openCrowd(30);
  const answered = Date.now();
  await expect.poll(() => Date.now()).toBeGreaterThan(answered);
  void early.stop();
  expect(works.map(({ id }) => id)).toEqual(crowd);
  expect(works.filter(({ at = Date.now() }) => at > answered)).toEqual([]);
});

test('what is answered once it is stopped is told at once', async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { bring, early, works } = open(() => {}, held);
  const ids = Array.from({ length: 30 }, (_, number) => `control held ${number} done`);
  for (const id of ids) bring(id);
  const stopped = early.stop();
  release();
  await stopped;
  expect(works.map(({ id }) => id)).toEqual(ids);
});

test('of few people the observer is told at once', async () => {
  const { bring, early, works } = open(() => {}, new Promise<void>(() => {}));
  bring('control held done');
  bring('control done');
  await expect.poll(() => works.map(({ id }) => id)).toEqual(['control done']);
  void early.stop();
});
