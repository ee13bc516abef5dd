// Questions asked of libraries, and threads that answer in this one or in others.
import { join } from 'node:path';
import { openAnswerTasks } from '../../src/answering/answer-task.ts';
import type { Thread } from '../../src/answering/answer-thread.ts';
import type { Answered, Asked, Said } from '../../src/answering/index.ts';
import { speak } from '../../src/language/index.ts';
import { builtFolder } from '../../src/root.ts';
import type { ReadableShelf } from '../../src/shelf/index.ts';
import { startThread } from '../../src/threads/index.ts';

/** A question as it is asked of a shelf, in English unless told. */
export function ask(
  shelf: ReadableShelf,
  text: string,
  { as = 'reply', locale = 'en-US', searched = shelf, ...said }: AskOptions = {},
): Asked {
  return { said: { as, text, ...said }, shelf, searched, say: speak(locale) };
}

interface AskOptions extends Partial<Said>, Partial<Pick<Asked, 'searched'>> {
  locale?: string;
}

/** All that can be seen of an answer, but for messages behind the first and what only its page knows. */
export async function shownBy(answered: Answered | undefined, { say }: Pick<Asked, 'say'>) {
  if (answered === undefined) return undefined;
  const { kind, question } = answered;
  const { shown, page, outcome, asked, section, offered, doubt } = await answered.write(say);
  const entry = page && { path: page.path, key: page.key, title: page.title, subjects: page.subjects };
  return JSON.stringify({ kind, question, shown, entry, outcome, asked, section, offered, doubt });
}

/** A thread that is none: it does in this thread what a thread does with copies of what it is sent. `lose` ends it. */
export function threadInPlace(onEnd: (reason: string) => void = () => {}) {
  const work = openAnswerTasks();
  let isAlive = true;
  const tasks: Parameters<Thread['run']>[0][] = [];
  const thread: Thread = {
    loaded: Promise.resolve(),
    isAlive: () => isAlive,
    async run(task) {
      if (!isAlive) return { kind: 'failed', cause: 'thread' };
      tasks.push(task);
      try {
        const result = structuredClone(await work(structuredClone(task)));
        return isAlive ? { kind: 'done', result } : { kind: 'failed', cause: 'thread' };
      } catch (error) {
        return { kind: 'threw', message: String(error) };
      }
    },
    stop() {
      isAlive = false;
    },
  };
  const lose = (): void => {
    isAlive = false;
    onEnd('the test has ended it');
  };
  return { thread, tasks, lose };
}

/** A thread of its own, with another limit of time than usual. */
export function startRealThread(onEnd: (reason: string) => void, limit: number): Thread {
  return startThread(join(builtFolder(), 'src/answering/worker.js'), {
    limit,
    heap: 256,
    task: 'an answer',
    onEnd,
  });
}
