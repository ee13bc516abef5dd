// Quizzes as each engine keeps them.
import { afterEach, describe, expect, test } from 'vitest';
import { type Database, type Outcome, openDatabase } from '../../../src/database/index.ts';
import { openPrivacy } from '../../../src/memory/index.ts';
import { QUESTION_TIME } from '../../../src/study/quiz/course.ts';
import type { QuizQuestion } from '../../../src/study/quiz/draw-questions.ts';
import { QUIZ_DATA } from '../../../src/study/quiz/personal-data.ts';
import {
  abandonQuiz,
  answerQuiz,
  beginQuiz,
  keepMessage,
  listDue,
  moveQuiz,
  type Quiz,
} from '../../../src/study/quiz/quizzes.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const DAY = 86_400_000;
const question: QuizQuestion = {
  title: 'What is a delta?',
  lead: 'Which term is this?',
  text: '_____ is mud',
  choices: ['Gorge', 'Delta', 'Lake'],
  right: 1,
  source: 'A delta is mud.',
  page: 'page------',
  url: '',
};
const place = { guild: '1', channel: '10', starter: '100', language: 'de' };
const mover = { channel: '10', person: '100', isModerator: false };
const nextOf = (number: number, phase: 'question' | 'solution' = 'question') =>
  ({ kind: 'next', number, phase, ...mover }) as const;

const opened: Database[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.value;
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    async function open(): Promise<Database> {
      const database = await openDatabase(await places.create(), { warn: () => {}, info: () => {} });
      opened.push(database);
      return database;
    }

    async function begin(database: Database, where = place, now = NOW): Promise<Quiz> {
      const quiz = done(await beginQuiz(database, where, [question, question], now));
      if (quiz === 'busy') throw new Error('there is one');
      return quiz;
    }

    const answer = async (database: Database, quiz: string, person: string, more = {}, now = NOW) =>
      done(await answerQuiz(database, { quiz, channel: '10', number: 0, choice: 1, person, ...more }, now));

    test('of many presses at once one counts, and each is told which', async () => {
      const database = await open();
      const { id } = await begin(database);
      const told = await Promise.all([0, 1, 2, 0, 1].map((choice) => answer(database, id, '2', { choice })));
      expect(told.sort()).toEqual(['again', 'again', 'again', 'again', 'taken']);
      expect(await answer(database, id, '3')).toBe('taken');
      const moved = done(await moveQuiz(database, id, nextOf(0), NOW + 5000));
      if (moved.kind !== 'moved') throw new Error(moved.why);
      expect(moved.quiz.answers.map(({ person }) => person).sort()).toEqual(['2', '3']);
      expect(moved.quiz).toMatchObject({ ...place, questions: [question, question] });
    });

    test.each([
      ['another channel', { channel: '11' }, 'unknown'],
      ['a quiz that is not there', { quiz: 'AAAAAAAAAAAA' }, 'unknown'],
      ['a choice that is not there', { choice: 3 }, 'unknown'],
      ['a question that is not there', { number: 2 }, 'unknown'],
    ])('nothing is kept of an answer for %s', async (_, forged, told) => {
      const database = await open();
      const { id } = await begin(database);
      expect(await answer(database, id, '2', forged)).toBe(told);
      expect(
        done(await database.read((tables) => tables.selectFrom('quiz_answers').selectAll().execute())),
      ).toEqual([]);
    });

    test('an answer after the time, after the solution and to a question of before comes too late', async () => {
      const database = await open();
      const { id } = await begin(database);
      expect(await answer(database, id, '2', {}, NOW + QUESTION_TIME)).toBe('late');
      await moveQuiz(database, id, nextOf(0), NOW + 5000);
      expect(await answer(database, id, '2', {}, NOW + 5001)).toBe('late');
      await moveQuiz(database, id, nextOf(0, 'solution'), NOW + 10_000);
      expect(await answer(database, id, '2', {}, NOW + 10_001)).toBe('earlier');
      await moveQuiz(database, id, { kind: 'stop', ...mover }, NOW + 20_000);
      expect(await answer(database, id, '2', { number: 1 }, NOW + 20_001)).toBe('over');
    });

    test('of those who press "Next" at once, and the clock, one moves it on', async () => {
      const database = await open();
      const { id } = await begin(database);
      const now = NOW + QUESTION_TIME;
      const moved = await Promise.all([
        moveQuiz(database, id, nextOf(0), now),
        moveQuiz(database, id, { kind: 'time' }, now),
        moveQuiz(database, id, nextOf(0), now),
      ]);
      expect(moved.filter((one) => done(one).kind === 'moved')).toHaveLength(1);
    });

    test('only who started it, and moderators, move it on, in its own channel', async () => {
      const database = await open();
      const { id } = await begin(database);
      const stop = async (more: Partial<typeof mover>) =>
        done(await moveQuiz(database, id, { kind: 'stop', ...mover, ...more }, NOW + 5000));
      expect(await stop({ person: '2' })).toEqual({ kind: 'refused', why: 'stranger' });
      expect(await stop({ channel: '11' })).toEqual({ kind: 'refused', why: 'unknown' });
      expect(await stop({ person: '2', isModerator: true })).toMatchObject({ kind: 'moved' });
      expect(await stop({})).toEqual({ kind: 'refused', why: 'over' });
    });

    test('a channel has one quiz at a time, and what is days old is deleted', async () => {
      const database = await open();
      const { id } = await begin(database);
      await answer(database, id, '2');
      expect(done(await beginQuiz(database, place, [question], NOW + 1))).toBe('busy');
      await begin(database, { ...place, channel: '11' });
      await abandonQuiz(database, id);
      await begin(database, place, NOW + 2 * DAY);
      expect(await answer(database, id, '3')).toBe('unknown');
      expect(
        done(await database.read((tables) => tables.selectFrom('quiz_answers').selectAll().execute())),
      ).toEqual([]);
    });

    test('those whose time has come are listed, also by another run, with the message that shows them', async () => {
      const database = await open();
      const { id } = await begin(database);
      const later = await begin(database, { ...place, channel: '11' }, NOW + 5000);
      await keepMessage(database, id, '77');
      expect(done(await listDue(database, NOW))).toEqual({ due: [], goOn: 2 });
      expect(done(await listDue(database, NOW + QUESTION_TIME))).toEqual({ due: [id], goOn: 2 });
      const moved = done(await moveQuiz(database, id, { kind: 'time' }, NOW + QUESTION_TIME));
      expect(moved).toMatchObject({ quiz: { message: '77', course: { phase: 'solution', unanswered: 1 } } });
      await abandonQuiz(database, id);
      await abandonQuiz(database, later.id);
      expect(done(await listDue(database, NOW + DAY))).toEqual({ due: [], goOn: 0 });
    });

    test('people get their own answers, and what is erased is gone from the table', async () => {
      const database = await open();
      const { id } = await begin(database);
      await answer(database, id, '2');
      await answer(database, id, '100');
      const privacy = openPrivacy(database, [QUIZ_DATA]);
      expect(done(await privacy.export('2'))).toMatchObject({
        kept: { quizzes: [{ quiz: id, number: 0, choice: 1, at: NOW }] },
      });
      expect(JSON.stringify(done(await privacy.export('100')))).toContain('"guild":"1"');
      await privacy.erase('2');
      await privacy.erase('100');
      // Nobody but moderators may move it on now.
      expect(done(await moveQuiz(database, id, nextOf(0), NOW + 5000))).toEqual({
        kind: 'refused',
        why: 'stranger',
      });
      const moved = done(await moveQuiz(database, id, { ...nextOf(0), isModerator: true }, NOW + 5000));
      expect(moved).toMatchObject({ quiz: { answers: [], starter: '' } });
    });

    test('a server’s quizzes go with it, and old ones when their time is over', async () => {
      const database = await open();
      const { id } = await begin(database);
      const other = await begin(database, { ...place, guild: '2', channel: '20' });
      const ids = async () =>
        done(await database.read((tables) => tables.selectFrom('quizzes').select('id').execute())).map(
          (row) => row.id,
        );
      await database.write((tables) => QUIZ_DATA.eraseServer?.(tables, '1') ?? Promise.resolve());
      expect(await ids()).toEqual([other.id]);
      expect(await answer(database, id, '2')).toBe('unknown');
      await database.write((tables) => QUIZ_DATA.expire?.(tables, () => NOW) ?? Promise.resolve());
      expect(await ids()).toEqual([other.id]);
      await database.write((tables) => QUIZ_DATA.expire?.(tables, () => NOW + 1) ?? Promise.resolve());
      expect(await ids()).toEqual([]);
    });
  });
});
