// Moves quizzes on when their time has come, and shows where each stands: also those that an earlier run or another process has begun, for
// all that is known of them is in the database.
import { type Client, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Draw } from '../../conversation/index.ts';
import type { Database } from '../../database/index.ts';
import { speak } from '../../language/index.ts';
import {
  abandonQuiz,
  claimShowing,
  listChores,
  moveQuiz,
  noteShown,
  type Quiz,
  renderQuiz,
} from '../../study/index.ts';
import { classify, report } from '../errors/index.ts';
import { commandIdsOf, requestOf, send } from '../sending/index.ts';

/** How often it is looked for what is to be done, while there are quizzes, in milliseconds. */
const INTERVAL = 1000;

export interface QuizClock {
  /** Looks what is to be done, at once, and from then on as long as there are quizzes. */
  wake(): void;
  /** Moves nothing on any more, and resolves when what was begun is done. */
  stop(): Promise<void>;
}

export interface QuizClockOptions {
  database: Database;
  draw: Draw;
  log: Logger;
  now?: () => number;
}

/** A clock that stands still until it is woken, and again when no quiz is left. */
export function openQuizClock(
  client: Client,
  { database, draw, log, now = Date.now }: QuizClockOptions,
): QuizClock {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let isWokenAgain = false;
  let isStopped = false;

  function wake(pause = 0): void {
    if (working !== undefined) {
      isWokenAgain ||= pause === 0;
      return;
    }
    if (isStopped || (timer !== undefined && pause > 0)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      working = tick()
        .catch((error: unknown) => {
          report(log, error, {}, 'quizzes could not be moved on');
          return true;
        })
        .then((goOn) => {
          working = undefined;
          if (goOn || isWokenAgain) wake(isWokenAgain ? 0 : INTERVAL);
          isWokenAgain = false;
        });
    }, pause).unref();
  }

  /** Whether there is a quiz that goes on. */
  async function tick(): Promise<boolean> {
    const listed = await listChores(database, now());
    // A database that is away may hold some.
    if (listed.kind === 'away') return true;
    const { due, unshown, goOn } = listed.value;
    await Promise.all(due.map((id) => moveQuiz(database, id, { kind: 'time' }, now())));
    await Promise.all([...new Set([...unshown, ...due])].map(show));
    return goOn;
  }

  /** Shows where a quiz stands. Whoever else wants to at the same time, or within the second after, leaves it to this. */
  async function show(id: string): Promise<void> {
    const claimed = await claimShowing(database, id, now());
    if (claimed.kind === 'away' || claimed.value === undefined) return;
    const { quiz, place } = claimed.value;
    // The process that began it ended before it was posted, or it is not posted yet.
    if (quiz.message === '') return;
    try {
      await edit(quiz);
      await noteShown(database, id, place);
    } catch (error) {
      // What Discord was too slow to take is tried again; what it refuses, such as a deleted message, ends the quiz.
      const { kind } = classify(error);
      if (kind === 'gone' || kind === 'forbidden') await abandonQuiz(database, id);
      else report(log, error, { quiz: id }, 'a quiz could not be shown');
    }
  }

  async function edit(quiz: Quiz): Promise<void> {
    const drawn = await draw(renderQuiz(quiz, speak(quiz.language, commandIdsOf(client))));
    const route = Routes.channelMessage(quiz.channel, quiz.message);
    await send(drawn, (ready) => client.rest.patch(route, requestOf(ready)));
  }

  return {
    wake: () => wake(),
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
