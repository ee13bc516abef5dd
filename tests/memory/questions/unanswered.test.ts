// Questions that the library does not answer: kept once, listed by how often they are asked, and forgotten.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/database/index.ts';
import {
  openUnansweredQuestions,
  type UnansweredQuestions,
  WAITING_FOR_ANSWERS,
} from '../../../src/memory/index.ts';
import { AWAY } from '../../database/away.ts';
import { ENGINES, placesOf } from '../../engines.ts';

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

    /** Notes a question, waits until it is written, and gives its number. */
    async function note(...asked: Parameters<typeof question>): Promise<number> {
      expect(await questions.note(question(...asked))).toBeDefined();
      return idOf(...asked);
    }

    async function idOf(...asked: Parameters<typeof question>): Promise<number> {
      const { guild, sameness } = question(...asked);
      const find = () =>
        database.read((kysely) =>
          kysely
            .selectFrom('questions')
            .select('id')
            .where('guild', '=', guild)
            .where('sameness', '=', sameness)
            .where('last_at', '=', clock)
            .executeTakeFirst(),
        );
      return vi.waitFor(async () => {
        const found = await find();
        return (found.kind === 'done' ? found.value : undefined)?.id ?? expect.fail('not written yet');
      });
    }

    async function wordsOf(filter = {}): Promise<string[] | undefined> {
      return (await questions.list({ guild: '1', screen: 0, ...filter }))?.questions.map(
        ({ words }) => words,
      );
    }

    test('the same question is one, with how often, when and where it was asked; never by whom', async () => {
      await open();
      const receipt = await questions.note(question('What is a vole?'));
      const id = await idOf('What is a vole?');
      clock += 5;
      expect(await questions.note(question('what is a VOLE?', { channel: '3' }))).toBe(receipt);
      expect(await idOf('what is a VOLE?')).toBe(id);
      expect(await questions.find('1', id)).toEqual({
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
      for (let times = 0; times < 4; times += 1) await note('old', { subject: 'a' });
      clock += 10 * DAY;
      for (const words of ['new', 'new', 'other']) {
        clock += 1;
        await note(words, { subject: 'b' });
      }
      await note('elsewhere', { guild: '7' });
      expect(await wordsOf()).toEqual(['old', 'new', 'other']);
      expect(await wordsOf({ subject: 'b' })).toEqual(['new', 'other']);
      expect(await wordsOf({ days: 7 })).toEqual(['new', 'other']);
      expect(await wordsOf({ days: 30 })).toEqual(['old', 'new', 'other']);
      expect(await wordsOf({ days: 30, subject: 'a' })).toEqual(['old']);
      for (let number = 0; number < 10; number += 1) await note(`q${number}`);
      expect(await questions.list({ guild: '1', screen: 0 })).toMatchObject({ hasMore: true });
      const second = await questions.list({ guild: '1', screen: 1 });
      expect(second?.questions).toHaveLength(3);
      expect(second?.hasMore).toBe(false);
      expect(await wordsOf({ days: 7, screen: 1 })).toHaveLength(2);
    });

    test('what is hidden comes back when it is asked again, what is refused never does', async () => {
      await open();
      const [hidden, refused, answered] = [
        await note('hidden'),
        await note('refused'),
        await note('answered'),
      ];
      await questions.settle('1', hidden, 'hidden');
      await questions.settle('1', refused, 'refused');
      await questions.settle('1', answered, 'answered');
      expect(await wordsOf()).toEqual([]);
      clock += 1;
      expect(await note('hidden')).toBe(hidden);
      expect(await questions.note(question('refused'))).toBeUndefined();
      expect(await note('answered')).toBe(answered);
      expect((await wordsOf())?.sort()).toEqual(['answered', 'hidden']);
    });

    test('whoever wants to be told is told once, and can have it forgotten', async () => {
      await open();
      const receipt = (await questions.note(question('q'))) ?? 0;
      const id = await idOf('q');
      for (const person of ['5', '6', '5'])
        expect(await questions.wait('1', receipt, { person, channel: `c${person}` })).toBe(true);
      // The buttons of before have the number of the question.
      expect(await questions.wait('1', id, { person: '6', channel: 'c6' })).toBe(true);
      for (const wrong of [id + 1, receipt + 1, 0])
        expect(await questions.wait('1', wrong, { person: '7', channel: 'c' })).toBe(false);
      expect(await questions.wait('2', receipt, { person: '5', channel: 'c' })).toBe(false);
      const kept = (await tables()) as never;
      expect(await WAITING_FOR_ANSWERS.export(kept, { id: '5', hash: '' })).toEqual([
        { words: 'q', guild: '1', channel: 'c5' },
      ]);
      await WAITING_FOR_ANSWERS.erase(kept, { id: '5', hash: '' });
      expect(await questions.takeWaiting('1', id)).toEqual([{ person: '6', channel: 'c6' }]);
      expect(await questions.takeWaiting('1', id)).toEqual([]);
    });

    test('tells whoever wants to be told before it is written', async () => {
      await open();
      const receipt = await questions.note(question('At once'));
      expect(await questions.wait('1', receipt ?? 0, { person: '5', channel: 'c' })).toBe(true);
      const id = await idOf('At once');
      expect(await questions.takeWaiting('1', id)).toEqual([{ person: '5', channel: 'c' }]);
    });

    test('what is older than a server keeps it is deleted, and all of a server that is erased', async () => {
      await open();
      const old = await note('old');
      await note('old', { guild: '7' });
      clock += 10 * DAY;
      const fresh = await note('new');
      for (const id of [old, fresh]) await questions.wait('1', id, { person: '5', channel: 'c' });
      const kept = (await tables()) as never;
      await WAITING_FOR_ANSWERS.expire?.(kept, (guild) => (guild === '1' ? clock - 5 * DAY : 0), 1000);
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
      const id = await note('q');
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
      await vi.waitFor(async () => {
        const listed = await questions.list({ guild: '1', screen: 0 });
        expect(listed?.questions.map(({ asked }) => asked)).toEqual([20]);
      });
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
