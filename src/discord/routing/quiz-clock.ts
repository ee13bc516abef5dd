// Moves quizzes on when the time of a question is over, and updates their messages. Their state is in the database, so this covers quizzes
// that another process or an earlier run has started.
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

/** Milliseconds from one check to the next, while there are quizzes. */
const INTERVAL = 1000;

export interface QuizClock {
  /** Checks at once, and then regularly while there are quizzes. */
  wake(): void;
  /** Stops the clock, and resolves when work in progress is done. */
  stop(): Promise<void>;
}

export interface QuizClockOptions {
  database: Database;
  draw: Draw;
  log: Logger;
  now?: () => number;
}

/** Opens the clock. It is idle until it is woken, and when no quiz is left. */
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

  /** Does what is due. Returns whether there is a quiz in progress. */
  async function tick(): Promise<boolean> {
    const listed = await listChores(database, now());
    // There may be quizzes that cannot be read at present.
    if (listed.kind === 'away') return true;
    const { due, unshown, goOn } = listed.value;
    await Promise.all(due.map((id) => moveQuiz(database, id, { kind: 'time' }, now())));
    await Promise.all([...new Set([...unshown, ...due])].map(show));
    return goOn;
  }

  /** Updates the message of a quiz. A claim in the database makes sure that only one process does so, at most once a second. */
  async function show(id: string): Promise<void> {
    const claimed = await claimShowing(database, id, now());
    if (claimed.kind === 'away' || claimed.value === undefined) return;
    const { quiz, place } = claimed.value;
    // Its message is not posted yet, or the process that should have posted it died.
    if (quiz.message === '') return;
    try {
      await edit(quiz);
      await noteShown(database, id, place);
    } catch (error) {
      // A network error is tried again at the next check. If the message or the permission is gone, so is the quiz.
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
