// The main thread's side of a thread that answers: sends it libraries and questions, and the data that it lacks.
import { type CommandIds, type Voice, voiceOf } from '../language/index.ts';
import { hasVectors, type ReadableShelf, shareView, type View } from '../shelf/index.ts';
import type { Outcome, TaskThread } from '../threads/index.ts';
import { type AnswerResult, type AnswerTask, type Lack, nameOf } from './answer-task.ts';
import type { Answered, Asked } from './answering.ts';
import { answerHere } from './answering.ts';

export type Thread = TaskThread<AnswerTask, AnswerResult>;

/** Maximum number of rounds for a question. Usual ones take a few: for searches, then for related pages and pictures. */
const MOST_ROUNDS = 12;

/** Maximum number of related pages that are sent: more are never shown. */
const MOST_RELATED = 10;

/** The outcome of trying a question in a thread: it was answered, or is left to the main thread. */
export type Tried = { kind: 'answered'; answered: Answered | undefined } | { kind: 'left' };

const LEFT: Tried = { kind: 'left' };

/** A library that the thread has. Its shelf is referenced as long as the thread may read texts of pages from the library's file. */
interface Held {
  number: number;
  shelf: ReadableShelf;
}

/** Whether a thread can answer a question: it can speak in that voice, and all pages that may be found are in the shelf's library. */
export function canBeGiven({ shelf, searched, say }: Asked): boolean {
  return searched.library === shelf.library && voiceOf(say) !== undefined;
}

/** Opens the main thread's side of a thread. A question must not be tried before the one before it has ended. */
export function openAnswerThread(thread: Thread): { try(asked: Asked): Promise<Tried> } {
  const held = new Map<View, Held>();
  /** The numbers of libraries that may have been opened in the thread by a task that failed: it is told to drop them. */
  let failed: number[] = [];
  let count = 0;
  let ids: CommandIds | undefined;

  /** The parts of a task that concern libraries: the number of the one that is asked, that itself if it is new, and those to drop. */
  function hand(shelf: ReadableShelf): Pick<AnswerTask, 'library' | 'opened' | 'over'> {
    const view = shelf.view();
    const over = [...held].filter(([known, one]) => known !== one.shelf.view());
    for (const [known] of over) held.delete(known);
    const numbers = [...failed, ...over.map(([, { number }]) => number)];
    failed = [];
    const known = held.get(view);
    if (known !== undefined) return { library: known.number, over: numbers };
    count += 1;
    held.set(view, { number: count, shelf });
    const opened = { view: shareView(view), hasVectors: hasVectors(view) };
    return { library: count, opened, over: numbers };
  }

  /** The parts of a task that concern the voice. */
  function voice({ language, ids: known }: Voice): Pick<AnswerTask, 'language' | 'ids'> {
    const isKnown = known === ids;
    ids = known;
    return isKnown ? { language } : { language, ids: known };
  }

  async function tryIt(asked: Asked): Promise<Tried> {
    const { said, shelf, searched, say } = asked;
    const spoken = voiceOf(say);
    if (spoken === undefined) return LEFT;
    const isSearchedElsewhere = searched.search !== shelf.search;
    const given = new Map<string, unknown>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const task = { said, ...voice(spoken), ...hand(shelf), isSearchedElsewhere, given };
      const outcome: Outcome<AnswerResult> = await thread.run(task);
      if (outcome.kind !== 'done') {
        // It is not known whether the thread has opened the library. So it is sent again next time, under a new number.
        failed = [...held.values()].map(({ number }) => number);
        held.clear();
        return LEFT;
      }
      const { result } = outcome;
      switch (result.kind) {
        case 'answered':
          return { kind: 'answered', answered: answeredBy(asked, result) };
        case 'nothing':
          return { kind: 'answered', answered: undefined };
        case 'lacks':
          for (const lack of result.lacks) await give(asked, lack, given);
          break;
        case 'slow':
          return LEFT;
        default:
          return result satisfies never;
      }
    }
    return LEFT;
  }

  return { try: tryIt };
}

/** The answer of a thread. If it is wanted in another voice than the one asked for, the main thread answers anew. */
function answeredBy(
  asked: Asked,
  { found: kind, question, reply }: Extract<AnswerResult, { kind: 'answered' }>,
): Answered {
  return {
    kind,
    question,
    async write(say) {
      if (say === asked.say) return reply;
      return (await answerHere(asked))?.write(say) ?? reply;
    },
  };
}

/** Adds data that a thread lacks to `given`, and data that it will need next. */
async function give({ shelf, searched }: Asked, lack: Lack, given: Map<string, unknown>): Promise<void> {
  switch (lack.kind) {
    case 'search': {
      const found = await searched.search(lack.question, lack.options);
      given.set(nameOf(lack), found);
      const [first] = found.outcome === 'answer' ? found.matches : [];
      if (first !== undefined) giveRelated(shelf, first.path, given);
      return;
    }
    case 'related':
      return giveRelated(shelf, lack.path, given);
    case 'passages':
      given.set(nameOf(lack), await shelf.nearPassages(lack.path, lack.question));
      return;
    case 'picture':
      given.set(nameOf(lack), shelf.pictures.find(lack.page, lack.target));
      return;
    default:
      lack satisfies never;
  }
}

function giveRelated(shelf: ReadableShelf, path: string, given: Map<string, unknown>): void {
  given.set(nameOf({ kind: 'related', path }), shelf.related(path, MOST_RELATED));
}
