// Answers questions in a worker thread, which can search the library by words alone. Data that it does not have it cannot wait for: it ends the
// task with a list of what it needs. The other side fetches that, and sends the same question again together with the data.
import type { Reply, Response } from '../answer/index.ts';
import type { Finding, Searchable, Searched } from '../finding/index.ts';
import { type CommandIds, type Language, speak } from '../language/index.ts';
import { isQuickToRead } from '../markdown/index.ts';
import type { NearPassage, SearchOptions } from '../search/index.ts';
import { openSharedView, type ReadableShelf, type SharedView } from '../shelf/index.ts';
import { findFor, type Said, writeFound } from './answering.ts';

/** Data that a thread does not have. */
export type Lack =
  /** The result of a search by meaning, or of one that is not the library's alone. */
  | { kind: 'search'; question: string; options: Pick<SearchOptions, 'subject'> }
  /** Pages related to a page. */
  | { kind: 'related'; path: string }
  /** How near the passages of a page are to a question. */
  | { kind: 'passages'; path: string; question: string }
  /** Which file a picture is. */
  | { kind: 'picture'; page: string; target: string };

/** Data that was asked for in earlier rounds of a question: `nameOf` of the lack → the value. */
export type Given = ReadonlyMap<string, unknown>;

/** A library as it is sent to a thread. */
export interface SharedLibrary {
  view: SharedView;
  /** Whether pages are found by meaning, too, which a thread cannot do itself. */
  hasVectors: boolean;
}

/** A task of a thread: one round of a question. */
export interface AnswerTask {
  said: Said;
  language: Language;
  /** The ids of commands, where they differ from those of the task before. */
  ids?: CommandIds;
  /** The number of the library that is asked. */
  library: number;
  /** That library, where it has not been sent to the thread yet. */
  opened?: SharedLibrary;
  /** The numbers of libraries that will not be asked any more. */
  over: readonly number[];
  /** Whether searching is more than searching the library, so that the thread must ask for results. */
  isSearchedElsewhere: boolean;
  given: Given;
}

/** The result of a task. */
export type AnswerResult =
  | { kind: 'answered'; found: Finding['kind']; question: string; reply: Reply }
  /** The message has no words. */
  | { kind: 'nothing' }
  /** The question cannot be answered without these data. */
  | { kind: 'lacks'; lacks: readonly Lack[] }
  /** The page found may take long to lay out. The main thread does that, which has another thread with a deadline for it. */
  | { kind: 'slow' };

/** The key of a lack in `Given`. */
export function nameOf(lack: Lack): string {
  return JSON.stringify(lack);
}

/** Thrown to end a task that cannot go on without data. */
class Lacking extends Error {}

interface OpenLibrary {
  shelf: ReadableShelf;
  hasVectors: boolean;
}

/** Gives a function that answers tasks. A task must not be started before the one before it has ended. */
export function openAnswerTasks(): (task: AnswerTask) => Promise<AnswerResult> {
  const libraries = new Map<number, OpenLibrary>();
  let ids: CommandIds = new Map();
  /** Of the current task: the data that it was given, and those that it lacks. */
  let given: Given = new Map();
  let lacks: Lack[] = [];

  /** Returns data that were given. Where they were not, notes that they are lacking, and returns undefined: the task goes on to find more lacks. */
  function take<T>(lack: Lack): T | undefined {
    const name = nameOf(lack);
    if (given.has(name)) return given.get(name) as T;
    lacks.push(lack);
    return undefined;
  }

  /** The same for data without which the task cannot go on: throws `Lacking` where they were not given. */
  function askFor<T>(lack: Lack): T {
    const found = take<T>(lack);
    if (!given.has(nameOf(lack))) throw new Lacking();
    return found as T;
  }

  const findPicture = (page: string, target: string): string | undefined =>
    take({ kind: 'picture', page, target });

  function searchElsewhere(question: string, { subject }: SearchOptions = {}): Searched {
    const options = subject === undefined ? {} : { subject };
    return askFor<Searched>({ kind: 'search', question, options });
  }

  /** A library whose methods ask for what this thread cannot do. */
  function searchedBy({ shelf, hasVectors }: OpenLibrary, isSearchedElsewhere: boolean): Searchable {
    const { library, isSameName, pictures } = shelf;
    const related = hasVectors
      ? (path: string, most: number) =>
          take<readonly string[]>({ kind: 'related', path })?.slice(0, most) ?? []
      : shelf.related;
    const search = hasVectors || isSearchedElsewhere ? searchElsewhere : shelf.search;
    const near = hasVectors
      ? {
          nearPassages: async (path: string, question: string) =>
            askFor<readonly NearPassage[]>({ kind: 'passages', path, question }),
        }
      : {};
    return { library, isSameName, pictures, related, search, ...near };
  }

  async function answer(
    library: OpenLibrary,
    { said, language, isSearchedElsewhere }: AnswerTask,
  ): Promise<AnswerResult> {
    const searched = await findFor(searchedBy(library, isSearchedElsewhere), said);
    if (searched === undefined) return { kind: 'nothing' };
    const { finding } = searched;
    const { kind: found, question } = finding;
    if (lacks.length > 0) return { kind: 'lacks', lacks };
    if (finding.kind === 'page' && !isQuickToRead(finding.page.answer)) return { kind: 'slow' };
    return {
      kind: 'answered',
      found,
      question,
      reply: replyOf(await writeFound(searched, speak(language, ids))),
    };
  }

  return async (task) => {
    for (const number of task.over) libraries.delete(number);
    if (task.ids !== undefined) ids = task.ids;
    if (task.opened !== undefined) {
      const { view, hasVectors } = task.opened;
      libraries.set(task.library, { shelf: await openSharedView(view, findPicture), hasVectors });
    }
    const library = libraries.get(task.library);
    if (library === undefined) throw new Error('this thread was not given the library');
    given = task.given;
    lacks = [];
    try {
      return await answer(library, task);
    } catch (error) {
      if (error instanceof Lacking) return { kind: 'lacks', lacks };
      throw error;
    }
  };
}

/** The part of a response that is sent back: the message that is shown first, and of the page no more than its entry. */
function replyOf({ messages: _, page, ...reply }: Response): Reply {
  if (page === undefined) return reply;
  const { path, key, title, subjects } = page;
  return { ...reply, page: { path, key, title, subjects } };
}
