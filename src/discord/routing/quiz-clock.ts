// Moves quizzes on when their time has come: also those that an earlier run has begun, for all that is known of them is in the database.
import { type Client, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Database } from '../../database/index.ts';
import { speak } from '../../language/index.ts';
import { abandonQuiz, listDue, moveQuiz, type Quiz, renderQuiz } from '../../study/index.ts';
import { classify, report } from '../errors/index.ts';
import { commandIdsOf, requestOf } from '../sending/index.ts';

/** How often it is looked for quizzes whose time has come, while there are quizzes, in milliseconds. */
const INTERVAL = 1000;

export interface QuizClock {
  /** Looks for quizzes, as long as there are some. */
  wake(): void;
  /** Moves nothing on any more, and resolves when what was begun is done. */
  stop(): Promise<void>;
}

/** A clock that stands still until it is woken, and again when no quiz is left. */
export function openQuizClock(
  client: Client,
  { database, log, now = Date.now }: { database: Database; log: Logger; now?: () => number },
): QuizClock {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let isStopped = false;

  function wake(): void {
    if (isStopped || timer !== undefined || working !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      working = tick()
        .catch((error: unknown) => {
          report(log, error, {}, 'quizzes could not be moved on');
          return true;
        })
        .then((goOn) => {
          working = undefined;
          if (goOn) wake();
        });
    }, INTERVAL).unref();
  }

  /** Whether there is a quiz that goes on. */
  async function tick(): Promise<boolean> {
    const listed = await listDue(database, now());
    // A database that is away may hold some.
    if (listed.kind === 'away') return true;
    const { due, goOn } = listed.value;
    await Promise.all(due.map(move));
    return goOn > 0;
  }

  async function move(id: string): Promise<void> {
    const moved = await moveQuiz(database, id, { kind: 'time' }, now());
    if (moved.kind === 'away' || moved.value.kind === 'refused') return;
    const { quiz } = moved.value;
    // The process that began it ended before it was posted, or it is not posted yet.
    if (quiz.message !== '') await edit(quiz);
  }

  async function edit(quiz: Quiz): Promise<void> {
    const message = renderQuiz(quiz, speak(quiz.language, commandIdsOf(client)));
    try {
      await client.rest.patch(Routes.channelMessage(quiz.channel, quiz.message), requestOf({ message }));
    } catch (error) {
      // What Discord was too slow to take is shown with the next edit; what it refuses, such as a deleted message, ends the quiz.
      const { kind } = classify(error);
      if (kind === 'gone' || kind === 'forbidden') await abandonQuiz(database, quiz.id);
      else report(log, error, { quiz: quiz.id }, 'a quiz could not be shown');
    }
  }

  return {
    wake,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
