// One thread that answers: what it was given of libraries, and what it asks for while it answers.
import { type CommandIds, type Voice, voiceOf } from '../language/index.ts';
import { hasVectors, type ReadableShelf, shareView, type View } from '../shelf/index.ts';
import type { Outcome, TaskThread } from '../threads/index.ts';
import { type AnswerResult, type AnswerTask, type Lack, nameOf } from './answer-task.ts';
import type { Answered, Asked } from './answering.ts';
import { answerHere } from './answering.ts';

export type Thread = TaskThread<AnswerTask, AnswerResult>;

/** So often a question is asked again with what was lacking: a search, the pages near what it found and its pictures, and some more. */
const MOST_ROUNDS = 12;

/** Pages near a page, at most: more are never shown. */
const MOST_RELATED = 10;

/** What became of a question: it is answered, or the thread that asks must do it. */
export type Tried = { kind: 'answered'; answered: Answered | undefined } | { kind: 'left' };

const LEFT: Tried = { kind: 'left' };

/** A library that the thread has, and whose it is. It is kept as long as the thread may read its texts. */
interface Held {
  number: number;
  shelf: ReadableShelf;
}

/** Whether a thread can answer what is asked: in a voice that it can make, of pages that it knows. */
export function canBeGiven({ shelf, searched, say }: Asked): boolean {
  return searched.library === shelf.library && voiceOf(say) !== undefined;
}

/** Gives what answers one question after the other by a thread. */
export function openAnswerThread(thread: Thread): { try(asked: Asked): Promise<Tried> } {
  const held = new Map<View, Held>();
  /** Numbers of libraries that the thread may have although it failed when it was asked. */
  let failed: number[] = [];
  let count = 0;
  let ids: CommandIds | undefined;

  /** What the thread has to be told of the library before it is asked, and which number that has. */
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
        // Whether it has opened what it was given nobody knows: it is given that anew.
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

/** What a thread has found and said. In another voice it is said by the thread that asks. */
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

/** Gives a thread what it lacks, and what it will ask for next. */
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
