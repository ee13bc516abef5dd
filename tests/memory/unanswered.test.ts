// Questions that the library does not answer: kept once, listed by how often they are asked, and forgotten.
import { afterEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database/index.ts';
import {
  openUnansweredQuestions,
  type UnansweredQuestions,
  WAITING_FOR_ANSWERS,
} from '../../src/memory/index.ts';
import { AWAY } from '../database/away.ts';
import { ENGINES, placesOf } from '../engines.ts';

const DAY = 86_400_000;
const opened: Database[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

const question = (words: string, more = {}) => ({
  guild: '1',
  channel: '2',
  words,
  sameness: words.toLowerCase(),
  subject: '',
  person: '9',
  ...more,
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    let clock = 100 * DAY;
    let database: Database;
    let questions: UnansweredQuestions;

    async function open(): Promise<void> {
      database = await openDatabase(await places.create(), { warn: () => {}, info: () => {} });
      opened.push(database);
      clock = 100 * DAY;
      questions = openUnansweredQuestions(database, () => clock);
    }

    async function wordsOf(filter = {}): Promise<string[] | undefined> {
      return (await questions.list({ guild: '1', screen: 0, ...filter }))?.questions.map(
        ({ words }) => words,
      );
    }

    test('the same question is one, with how often, when and where it was asked; never by whom', async () => {
      await open();
      const id = await questions.note(question('What is a vole?'));
      clock += 5;
      expect(await questions.note(question('what is a VOLE?', { channel: '3' }))).toBe(id);
      expect(await questions.find('1', id ?? 0)).toEqual({
        id,
        words: 'What is a vole?',
        subject: '',
        channel: '3',
        asked: 2,
        first_at: 100 * DAY,
        last_at: 100 * DAY + 5,
      });
      expect(await WAITING_FOR_ANSWERS.export((await tables()) as never, { id: '9', hash: '' })).toEqual([]);
    });

    async function tables() {
      const read = await database.read(async (kysely) => kysely);
      return read.kind === 'done' ? read.value : undefined;
    }

    test('the most asked come first, of one server, subject and age, screen by screen', async () => {
      await open();
      await questions.note(question('old', { subject: 'a' }));
      for (let times = 0; times < 3; times += 1) await questions.note(question('old', { subject: 'a' }));
      clock += 10 * DAY;
      for (const words of ['new', 'new', 'other']) await questions.note(question(words, { subject: 'b' }));
      await questions.note(question('elsewhere', { guild: '7' }));
      expect(await wordsOf()).toEqual(['old', 'new', 'other']);
      expect(await wordsOf({ subject: 'b' })).toEqual(['new', 'other']);
      expect(await wordsOf({ days: 7 })).toEqual(['new', 'other']);
      expect(await wordsOf({ days: 30 })).toEqual(['old', 'new', 'other']);
      expect(await wordsOf({ days: 30, subject: 'a' })).toEqual(['old']);
      for (let number = 0; number < 10; number += 1) await questions.note(question(`q${number}`));
      expect(await questions.list({ guild: '1', screen: 0 })).toMatchObject({ hasMore: true });
      const second = await questions.list({ guild: '1', screen: 1 });
      expect(second?.questions).toHaveLength(3);
      expect(second?.hasMore).toBe(false);
      expect(await wordsOf({ days: 7, screen: 1 })).toHaveLength(2);
    });

    test('what is hidden comes back when it is asked again, what is refused never does', async () => {
      await open();
      const [hidden, refused, answered] = [
        await questions.note(question('hidden')),
        await questions.note(question('refused')),
        await questions.note(question('answered')),
      ];
      await questions.settle('1', hidden ?? 0, 'hidden');
      await questions.settle('1', refused ?? 0, 'refused');
      await questions.settle('1', answered ?? 0, 'answered');
      expect(await wordsOf()).toEqual([]);
      expect(await questions.note(question('hidden'))).toBe(hidden);
      expect(await questions.note(question('refused'))).toBeUndefined();
      expect(await questions.note(question('answered'))).toBe(answered);
      expect((await wordsOf())?.sort()).toEqual(['answered', 'hidden']);
    });

    test('whoever wants to be told is told once, and can have it forgotten', async () => {
      await open();
      const id = (await questions.note(question('q'))) ?? 0;
      for (const person of ['5', '6', '5'])
        expect(await questions.wait('1', id, { person, channel: `c${person}` })).toBe(true);
      expect(await questions.wait('1', id + 1, { person: '5', channel: 'c' })).toBe(false);
      const kept = (await tables()) as never;
      expect(await WAITING_FOR_ANSWERS.export(kept, { id: '5', hash: '' })).toEqual([
        { words: 'q', guild: '1', channel: 'c5' },
      ]);
      await WAITING_FOR_ANSWERS.erase(kept, { id: '5', hash: '' });
      expect(await questions.takeWaiting('1', id)).toEqual([{ person: '6', channel: 'c6' }]);
      expect(await questions.takeWaiting('1', id)).toEqual([]);
    });

    test('what is older than a server keeps it is deleted, and all of a server that is erased', async () => {
      await open();
      const old = (await questions.note(question('old'))) ?? 0;
      await questions.note(question('old', { guild: '7' }));
      clock += 10 * DAY;
      const fresh = (await questions.note(question('new'))) ?? 0;
      for (const id of [old, fresh]) await questions.wait('1', id, { person: '5', channel: 'c' });
      const kept = (await tables()) as never;
      await WAITING_FOR_ANSWERS.expire?.(kept, (guild) => (guild === '1' ? clock - 5 * DAY : 0));
      expect(await wordsOf()).toEqual(['new']);
      expect(await questions.takeWaiting('1', old)).toEqual([]);
      expect(await wordsOf({ guild: '7' })).toEqual(['old']);
      await WAITING_FOR_ANSWERS.eraseServer?.(kept, '1');
      expect(await wordsOf()).toEqual([]);
      expect(await wordsOf({ guild: '7' })).toEqual(['old']);
      expect(await WAITING_FOR_ANSWERS.export(kept, { id: '5', hash: '' })).toEqual([]);
    });

    test('another server reads and changes nothing', async () => {
      await open();
      const id = (await questions.note(question('q'))) ?? 0;
      await questions.wait('1', id, { person: '5', channel: 'c' });
      expect(await questions.find('7', id)).toBeUndefined();
      await questions.settle('7', id, 'refused');
      expect(await questions.wait('7', id, { person: '6', channel: 'c' })).toBe(false);
      expect(await questions.takeWaiting('7', id)).toEqual([]);
      expect(await wordsOf()).toEqual(['q']);
      expect(await questions.takeWaiting('1', id)).toHaveLength(1);
    });

    test('no question is kept of whoever wants nothing kept', async () => {
      await open();
      await database.write((kysely, hash) =>
        kysely
          .insertInto('opted_out')
          .values({ person: hash('9') })
          .execute(),
      );
      expect(await questions.note(question('q'))).toBeUndefined();
      expect(await questions.note(question('q', { person: '8' }))).toBeDefined();
    });

    test('of many who ask the same at the same time all are counted', async () => {
      await open();
      await Promise.all(Array.from({ length: 20 }, () => questions.note(question('q'))));
      const listed = await questions.list({ guild: '1', screen: 0 });
      expect(listed?.questions.map(({ asked }) => asked)).toEqual([20]);
    });
  });
});

test('while the database is away nothing is kept, and nobody waits for it', async () => {
  const questions = openUnansweredQuestions(AWAY);
  expect(await questions.note(question('q'))).toBeUndefined();
  expect(await questions.list({ guild: '1', screen: 0 })).toBeUndefined();
  expect(await questions.find('1', 1)).toBeUndefined();
  expect(await questions.settle('1', 1, 'hidden')).toBe(false);
  expect(await questions.wait('1', 1, { person: '5', channel: 'c' })).toBe(false);
  expect(await questions.takeWaiting('1', 1)).toEqual([]);
});
