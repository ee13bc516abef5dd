// A question as it is answered in a thread of its own: it knows the library by words. What it lacks it asks for, and is given when it is
// asked the same question again.
import type { Reply, Response } from '../answer/index.ts';
import type { Finding, Searchable, Searched } from '../finding/index.ts';
import { type CommandIds, type Language, speak } from '../language/index.ts';
import { isQuickToRead } from '../markdown/index.ts';
import type { NearPassage, SearchOptions } from '../search/index.ts';
import { openSharedView, type ReadableShelf, type SharedView } from '../shelf/index.ts';
import { findFor, type Said, writeFound } from './answering.ts';

/** What a thread asks the one that shares its library with it: a search, pages near a page, passages of a page as near to a question as they are, or which file a picture is. */
export type Lack =
  | { kind: 'search'; question: string; options: Pick<SearchOptions, 'subject'> }
  | { kind: 'related'; path: string }
  | { kind: 'passages'; path: string; question: string }
  | { kind: 'picture'; page: string; target: string };

/** What was asked for, by the text that stands for it, and what there is. */
export type Given = ReadonlyMap<string, unknown>;

/** A library as a thread is given it. */
export interface SharedLibrary {
  view: SharedView;
  /** Pages are found by meaning too, of which a thread knows nothing. */
  hasVectors: boolean;
}

/** A question for a thread. */
export interface AnswerTask {
  said: Said;
  language: Language;
  /** Ids of commands, where they are others than in the task before. */
  ids?: CommandIds;
  /** The number of the library that is asked. */
  library: number;
  /** That library, where the thread was not given it yet. */
  opened?: SharedLibrary;
  /** Numbers of libraries that nobody will ask any more. */
  over: readonly number[];
  /** Searching is not what the library alone does. */
  isSearchedElsewhere: boolean;
  given: Given;
}

/** What comes of it. */
export type AnswerResult =
  | { kind: 'answered'; found: Finding['kind']; question: string; reply: Reply }
  /** There were no words in it. */
  | { kind: 'nothing' }
  | { kind: 'lacks'; lacks: readonly Lack[] }
  /** It may take long: the thread that asks has one for that. */
  | { kind: 'slow' };

/** The text that stands for something that is asked for. */
export function nameOf(lack: Lack): string {
  return JSON.stringify(lack);
}

/** Ends a question that cannot be gone on with. */
class Lacking extends Error {}

interface OpenLibrary {
  shelf: ReadableShelf;
  hasVectors: boolean;
}

/** Gives what answers one task after the other, each when the one before is done. */
export function openAnswerTasks(): (task: AnswerTask) => Promise<AnswerResult> {
  const libraries = new Map<number, OpenLibrary>();
  let ids: CommandIds = new Map();
  /** What is known and asked for in the task under way. */
  let given: Given = new Map();
  let lacks: Lack[] = [];

  /** What was given; where it was not, it is asked for. */
  function take<T>(lack: Lack): T | undefined {
    const name = nameOf(lack);
    if (given.has(name)) return given.get(name) as T;
    lacks.push(lack);
    return undefined;
  }

  /** The same where nothing can be said without it. */
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

/** What can be handed to another thread: of the page its entry, and of the messages the one that is shown first. */
function replyOf({ messages: _, page, ...reply }: Response): Reply {
  if (page === undefined) return reply;
  const { path, key, title, subjects } = page;
  return { ...reply, page: { path, key, title, subjects } };
}
