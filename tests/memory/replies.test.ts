// Which reply belongs to which question, also after a restart and in other processes.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/database/index.ts';
import { openReplies, REPLY_DATA } from '../../src/memory/index.ts';
import { AWAY } from '../database/away.ts';
import { makeFolder } from '../e2e/folder.ts';
import { ENGINES, placesOf } from '../engines.ts';

const REPLY = { channel: '20', message: '30' };
const DAY = 86_400_000;

const opened: Database[] = [];
const closeAll = () => Promise.all(opened.splice(0).map((database) => database.close()));
afterEach(closeAll);

async function open(place: Parameters<typeof openDatabase>[0]): Promise<Database> {
  const database = await openDatabase(place, { warn: () => {}, info: () => {} });
  opened.push(database);
  return database;
}

test('without a database a reply is found by its question, until it is forgotten', async () => {
  const replies = openReplies();
  await replies.keep('1', REPLY, '7');
  expect([await replies.find('1'), await replies.find('2')]).toEqual([REPLY, undefined]);
  await replies.forget('1');
  expect(await replies.find('1')).toBeUndefined();
});

test('the latest 5,000 replies are remembered without one', async () => {
  const replies = openReplies();
  for (let number = 0; number < 5001; number += 1) await replies.keep(String(number), REPLY, null);
  expect([await replies.find('0'), await replies.find('1')]).toEqual([undefined, REPLY]);
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test('the next start knows what this one kept, and not what it forgot', async () => {
      const place = await places.create();
      const replies = openReplies({ database: await open(place) });
      for (const id of ['1', '2', '3']) await replies.keep(id, REPLY, '7');
      await replies.keep('4', REPLY, null);
      await replies.forget('2');
      await closeAll();
      const next = openReplies({ database: await open(place) });
      expect(await Promise.all(['1', '2', '3', '4'].map(next.find))).toEqual([
        REPLY,
        undefined,
        REPLY,
        REPLY,
      ]);
      await next.forget('1');
      await closeAll();
      const last = openReplies({ database: await open(place) });
      expect(await Promise.all(['1', '3'].map(last.find))).toEqual([undefined, REPLY]);
    });

    test.skipIf(engine.name === 'SQLite')('another process finds them, and forgets them', async () => {
      const place = await places.create();
      const [one, other] = [
        openReplies({ database: await open(place) }),
        openReplies({ database: await open(place) }),
      ];
      await other.find('1');
      await one.keep('1', REPLY, '7');
      expect(await other.find('1')).toEqual(REPLY);
      await other.forget('1');
      await closeAll();
      expect(await openReplies({ database: await open(place) }).find('1')).toBeUndefined();
    });

    test('a reply that is kept anew is the newer one', async () => {
      const place = await places.create();
      const replies = openReplies({ database: await open(place) });
      await replies.keep('1', REPLY, '7');
      await replies.keep('1', { channel: '20', message: '31' }, '7');
      await closeAll();
      const next = openReplies({ database: await open(place) });
      expect(await next.find('1')).toEqual({ channel: '20', message: '31' });
    });

    test('they go after the retention of their server, and with their server', async () => {
      const database = await open(await places.create());
      let clock = 100 * DAY;
      const replies = openReplies({ database, now: () => clock });
      for (const [id, guild] of [
        ['1', '7'],
        ['2', '8'],
        ['3', null],
      ] as const)
        await replies.keep(id, REPLY, guild);
      clock += 10 * DAY;
      await replies.keep('4', REPLY, '7');
      const left = async () => {
        const read = await database.read((tables) =>
          tables.selectFrom('replies').select('question').execute(),
        );
        return read.kind === 'done' && read.value.map(({ question }) => question).sort();
      };
      await database.write(async (tables) =>
        REPLY_DATA.expire?.(tables, (guild) => (guild === '8' ? 0 : 105 * DAY), 1000),
      );
      expect(await left()).toEqual(['2', '4']);
      await database.write(async (tables) => REPLY_DATA.eraseServer?.(tables, '8'));
      expect(await left()).toEqual(['4']);
    });
  });
});

describe('the file of versions of before', () => {
  async function takeOver(text: string) {
    const folder = makeFolder();
    const formerFile = join(folder, 'replies.txt');
    writeFileSync(formerFile, text);
    const place = { stateDir: join(folder, 'state'), databaseUrl: undefined };
    return { formerFile, place, replies: openReplies({ database: await open(place), formerFile }) };
  }

  test('is taken over and removed', async () => {
    const { formerFile, place, replies } = await takeOver('1 20 30\n2 20 30\n3 20 30\n2\n');
    expect(await Promise.all(['1', '2', '3'].map(replies.find))).toEqual([REPLY, undefined, REPLY]);
    await vi.waitFor(() => expect(existsSync(formerFile)).toBe(false));
    await closeAll();
    expect(await openReplies({ database: await open(place) }).find('3')).toEqual(REPLY);
  });

  test('may hold lines that are none, or were cut off', async () => {
    const { replies } = await takeOver('1 20 30\nnonsense\n5 6\n\n7 8 9 10\n\u0000\u0000\n4 40 ');
    expect(await replies.find('1')).toEqual(REPLY);
    for (const id of ['4', '5', '7']) expect(await replies.find(id)).toBeUndefined();
  });

  test('that is a folder keeps nobody from starting', async () => {
    const folder = makeFolder();
    const formerFile = join(folder, 'replies.txt');
    mkdirSync(formerFile);
    const database = await open({ stateDir: join(folder, 'state'), databaseUrl: undefined });
    const replies = openReplies({ database, formerFile });
    await replies.keep('1', REPLY, '7');
    expect(await replies.find('1')).toEqual(REPLY);
    expect(existsSync(formerFile)).toBe(true);
  });
});

test('while the database is away this process remembers them, and they are written when it is back', async () => {
  const later: unknown[] = [];
  const replies = openReplies({ database: { ...AWAY, later: (work) => void later.push(work) } });
  await replies.keep('1', REPLY, '7');
  expect([await replies.find('1'), await replies.find('2')]).toEqual([REPLY, undefined]);
  await replies.forget('1');
  expect(await replies.find('1')).toBeUndefined();
  expect(later).toHaveLength(2);
});
