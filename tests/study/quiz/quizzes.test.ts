// Quizzes as each engine keeps them.
import { describe, expect, test } from 'vitest';
import type { Database, Work } from '../../../src/database/index.ts';
import { openPrivacy } from '../../../src/memory/index.ts';
import { type Answering, answerQuiz } from '../../../src/study/quiz/answering.ts';
import { QUESTION_TIME } from '../../../src/study/quiz/course.ts';
import { QUIZ_DATA } from '../../../src/study/quiz/personal-data.ts';
import type { Quiz, QuizPlace } from '../../../src/study/quiz/quiz.ts';
import {
  abandonQuiz,
  beginQuiz,
  claimShowing,
  keepMessage,
  listChores,
  MIN_PAUSE,
  moveQuiz,
  noteShown,
} from '../../../src/study/quiz/quizzes.ts';
import { done, ENGINES, placesOf } from '../../engines.ts';
import { QUESTION as question, TYPED } from './question.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const DAY = 86_400_000;
const place: QuizPlace = {
  ...{ guild: '1', channel: '10', starter: '100', language: 'de' },
  audience: 'channel',
  isTeams: false,
};
const mover = { channel: '10', person: '100', isModerator: false };
const nextOf = (number: number, phase: 'question' | 'solution' = 'question') =>
  ({ kind: 'next', number, phase, ...mover }) as const;

/** A promise, and what resolves it. */
function awaited(): [Promise<void>, () => void] {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return [promise, resolve];
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const { open } = placesOf(engine);

    async function begin(database: Database, where = place, now = NOW): Promise<Quiz> {
      const quiz = done(await beginQuiz(database, where, [question, question], now));
      if (quiz === 'busy') throw new Error('there is one');
      return quiz;
    }

    /** Two quizzes of one channel whose messages are out of date: that of one that has ended, and that of the next, which was posted 200 ms later. */
    async function beginTwo(database: Database): Promise<{ ended: Quiz; next: Quiz }> {
      const ended = await begin(database);
      await keepMessage(database, ended, '77', NOW);
      await moveQuiz(database, ended.id, { kind: 'stop', ...mover }, NOW + 100);
      const next = await begin(database);
      await keepMessage(database, next, '78', NOW + 200);
      await moveQuiz(database, next.id, nextOf(0), NOW + 300);
      return { ended, next };
    }

    const answering = (
      quiz: string,
      person: string,
      more: Partial<Answering> = {},
      now = NOW,
    ): Answering => ({
      ...{ quiz, channel: '10', number: 0, person, name: `Name ${person}`, now },
      given: { kind: 'choice', choice: 1 },
      isSameName: (typed, name) => typed === name,
      ...more,
    });
    const answer = async (database: Database, ...args: Parameters<typeof answering>) =>
      done(await answerQuiz(database, answering(...args))).kind;
    const chosen = (choice: number): Partial<Answering> => ({ given: { kind: 'choice', choice } });

    test('of many presses at once one counts, and each is told which', async () => {
      const database = await open();
      const { id } = await begin(database);
      const told = await Promise.all(
        [0, 1, 2, 0, 1].map((choice) => answer(database, id, '2', chosen(choice))),
      );
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
      ['a choice that is not there', { given: { kind: 'choice', choice: 4 } }, 'unknown'],
      ['a text where there are choices', { given: { kind: 'typed', text: 'Delta' } }, 'unknown'],
      ['a question that is not there', { number: 2 }, 'unknown'],
    ] satisfies [string, Partial<Answering>, string][])(
      'nothing is kept of an answer for %s',
      async (_, forged, told) => {
        const database = await open();
        const { id } = await begin(database);
        expect(await answer(database, id, '2', forged)).toBe(told);
        expect(
          done(await database.read((tables) => tables.selectFrom('quiz_answers').selectAll().execute())),
        ).toEqual([]);
      },
    );

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
      const quiz = await begin(database);
      const { id } = quiz;
      const later = await begin(database, { ...place, channel: '11' }, NOW + 5000);
      await begin(database, { ...place, audience: 'person' });
      await keepMessage(database, quiz, '77', NOW);
      expect(done(await listChores(database, NOW))).toEqual({ due: [], unshown: [], goOn: true });
      expect(done(await listChores(database, NOW + QUESTION_TIME))).toEqual({
        due: [id],
        unshown: [],
        goOn: true,
      });
      const moved = done(await moveQuiz(database, id, { kind: 'time' }, NOW + QUESTION_TIME));
      expect(moved).toMatchObject({ quiz: { message: '77', course: { phase: 'solution', unanswered: 1 } } });
      expect(done(await listChores(database, NOW + QUESTION_TIME)).unshown).toEqual([id]);
      await abandonQuiz(database, id);
      await abandonQuiz(database, later.id);
      expect(done(await listChores(database, NOW + DAY))).toEqual({ due: [], unshown: [], goOn: false });
    });

    test('whoever shows a quiz does it alone, once a second, and again where it was not noted', async () => {
      const database = await open();
      const quiz = await begin(database);
      const { id } = quiz;
      await keepMessage(database, quiz, '77', NOW);
      await moveQuiz(database, id, nextOf(0), NOW + 1);
      expect(done(await listChores(database, NOW + MIN_PAUSE - 1)).unshown).toEqual([]);
      const now = NOW + MIN_PAUSE;
      const claims = await Promise.all([1, 2, 3].map(() => claimShowing(database, id, now)));
      const [claim, ...others] = claims.flatMap((one) => done(one) ?? []);
      expect(others).toEqual([]);
      expect(claim).toMatchObject({ place: 'solution 0', quiz: { course: { phase: 'solution' } } });
      // Whoever took it on was killed: a second later it is there to be shown by another one.
      expect(done(await listChores(database, now + MIN_PAUSE)).unshown).toEqual([id]);
      // It goes on meanwhile: what is noted is what was shown, and the rest is still to be.
      await moveQuiz(database, id, nextOf(0, 'solution'), now + 1);
      await noteShown(database, id, claim?.place ?? '');
      expect(done(await listChores(database, now + MIN_PAUSE)).unshown).toEqual([id]);
      expect(done(await claimShowing(database, id, now + MIN_PAUSE))?.place).toBe('question 1');
      await noteShown(database, id, 'question 1');
      expect(done(await listChores(database, now + 5000)).unshown).toEqual([]);
      // A clock that was put back by an hour holds nothing up.
      expect(done(await claimShowing(database, id, NOW - 3_600_000))).toBeDefined();
    });

    test('two quizzes of one channel are not shown within a second: the end of one, and the next one', async () => {
      const database = await open();
      const { ended, next } = await beginTwo(database);
      const claim = async (id: string, now: number) => done(await claimShowing(database, id, now))?.quiz.id;
      expect(await claim(ended.id, NOW + MIN_PAUSE)).toBeUndefined();
      expect(await claim(ended.id, NOW + 200 + MIN_PAUSE)).toBe(ended.id);
      expect(await claim(next.id, NOW + 200 + MIN_PAUSE)).toBeUndefined();
      expect(await claim(next.id, NOW + 200 + 2 * MIN_PAUSE)).toBe(next.id);
    });

    test('of two claims at one moment, of one quiz one succeeds, and of two quizzes of a channel both do on PostgreSQL alone', async () => {
      const database = await open();
      const { ended, next } = await beginTwo(database);
      const [claimed, noteClaimed] = awaited();
      const [committed, commit] = awaited();
      const slow: Database = Object.create(database, {
        write: {
          value: (work: Work<unknown>) =>
            database.write(async (...tables) => {
              const value = await work(...tables);
              noteClaimed();
              await committed;
              return value;
            }),
        },
      });
      const now = NOW + 5000;
      const first = claimShowing(slow, ended.id, now);
      await claimed;
      const other = claimShowing(database, next.id, now);
      if (engine.name === 'PostgreSQL') expect(done(await other)?.quiz.id).toBe(next.id);
      const same = claimShowing(database, ended.id, now);
      commit();
      expect(done(await first)?.quiz.id).toBe(ended.id);
      expect(done(await same)).toBeUndefined();
      if (engine.name === 'SQLite') expect(done(await other)).toBeUndefined();
    });

    test('the end is shown too, and then nothing is left to do', async () => {
      const database = await open();
      const quiz = await begin(database);
      await keepMessage(database, quiz, '77', NOW);
      await moveQuiz(database, quiz.id, { kind: 'stop', ...mover }, NOW + 1);
      expect(done(await listChores(database, NOW + 5000))).toEqual({
        due: [],
        unshown: [quiz.id],
        goOn: true,
      });
      await noteShown(
        database,
        quiz.id,
        done(await claimShowing(database, quiz.id, NOW + 5000))?.place ?? '',
      );
      expect(done(await listChores(database, NOW + 9000))).toEqual({ due: [], unshown: [], goOn: false });
    });

    test('a thousand answers at once are all taken, once each, the earlier for more points', async () => {
      const database = await open();
      const { id } = await begin(database);
      const people = Array.from({ length: 1000 }, (_, person) => String(1000 + (person % 900)));
      const told = await Promise.all(people.map((person) => answer(database, id, person)));
      expect(told.filter((kind) => kind === 'taken')).toHaveLength(900);
      expect(told.filter((kind) => kind === 'again')).toHaveLength(100);
      await answer(database, id, 'late', {}, NOW + QUESTION_TIME - 1);
      const moved = done(await moveQuiz(database, id, nextOf(0), NOW + QUESTION_TIME - 1));
      if (moved.kind !== 'moved') throw new Error(moved.why);
      const points = new Map(moved.quiz.answers.map((one) => [one.person, one.points]));
      expect(points.size).toBe(901);
      expect([points.get('1000'), points.get('late')]).toEqual([15, 10]);
      expect(moved.quiz.players).toHaveLength(901);
    });

    test('nothing is kept of whoever has opted out, among others who answer at the same moment', async () => {
      const database = await open();
      const { id } = await begin(database);
      const privacy = openPrivacy(database, [QUIZ_DATA]);
      await Promise.all(['3', '5'].map((person) => privacy.optOut(person, true)));
      const people = ['2', '3', '4', '5', '6'];
      expect(await Promise.all(people.map((person) => answer(database, id, person)))).toEqual([
        'taken',
        'optedOut',
        'taken',
        'optedOut',
        'taken',
      ]);
      const kept = await database.read((tables) =>
        tables.selectFrom('quiz_players').select('person').execute(),
      );
      expect(
        done(kept)
          .map(({ person }) => person)
          .sort(),
      ).toEqual(['2', '4', '6']);
      await privacy.optOut('3', false);
      expect(await answer(database, id, '3')).toBe('taken');
    });

    test('an answer that is typed is judged as it is given', async () => {
      const database = await open();
      const quiz = done(await beginQuiz(database, place, [TYPED], NOW));
      if (quiz === 'busy') throw new Error('there is one');
      const typed = (text: string): Partial<Answering> => ({ given: { kind: 'typed', text } });
      const [right, wrong] = [
        done(await answerQuiz(database, answering(quiz.id, '2', typed('Delta')))),
        done(await answerQuiz(database, answering(quiz.id, '3', typed('Gorge')))),
      ];
      expect([right, wrong]).toMatchObject([{ isRight: true }, { isRight: false }]);
      expect(await answer(database, quiz.id, '4', chosen(1))).toBe('unknown');
    });

    test('of two sides each newcomer joins the smaller one, and stays there', async () => {
      const database = await open();
      const { id } = await begin(database, { ...place, isTeams: true });
      const join = async (person: string, number = 0) => {
        const answered = done(await answerQuiz(database, answering(id, person, { number })));
        return answered.kind === 'taken' ? answered.side : answered.kind;
      };
      expect(await Promise.all(['2', '3', '4'].map((person) => join(person)))).toEqual([0, 1, 0]);
      expect(await join('5')).toBe(1);
      await moveQuiz(database, id, nextOf(0), NOW + 1);
      await moveQuiz(database, id, nextOf(0, 'solution'), NOW + 2);
      expect(await join('5', 1)).toBe(1);
      expect(await join('2', 1)).toBe(0);
    });

    test('somebody’s own quiz is theirs alone, beside one in the channel, and another takes its place', async () => {
      const database = await open();
      await begin(database);
      const own: QuizPlace = { ...place, audience: 'person', guild: '' };
      const { id } = await begin(database, own);
      expect(await answer(database, id, '2')).toBe('unknown');
      expect(done(await answerQuiz(database, answering(id, '100')))).toMatchObject({
        kind: 'taken',
        isAlone: true,
      });
      const { id: another } = await begin(database, own);
      expect(await answer(database, id, '100')).toBe('unknown');
      expect(await answer(database, another, '100')).toBe('taken');
    });

    test('people get their own answers, and what is erased is gone from the table', async () => {
      const database = await open();
      const { id } = await begin(database);
      await answer(database, id, '2');
      await answer(database, id, '100');
      const privacy = openPrivacy(database, [QUIZ_DATA]);
      expect(done(await privacy.export('2'))).toMatchObject({
        kept: {
          quizzes: [
            { quiz: id, name: 'Name 2', side: 0 },
            { quiz: id, number: 0, choice: 1, points: 15, at: NOW },
          ],
        },
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
      expect(moved).toMatchObject({ quiz: { answers: [], players: [], starter: '' } });
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
      await database.write(async (tables) => QUIZ_DATA.expire?.(tables, () => NOW, 1000));
      expect(await ids()).toEqual([other.id]);
      await database.write(async (tables) => QUIZ_DATA.expire?.(tables, () => NOW + 1, 1000));
      expect(await ids()).toEqual([]);
    });
  });
});
