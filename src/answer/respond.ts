// A question's search result → what the bot says: one page, a choice of pages, or plainly that there is none.
import { type Say, speak } from '../language/index.ts';
import type { Library, Page, PageEntry, Subject, SubjectCount } from '../library/index.ts';
import { plainPassage } from '../markdown/index.ts';
import {
  findBlock,
  type Match,
  matchNames,
  type Outcome,
  remember,
  type SearchOptions,
  type SearchResult,
} from '../search/index.ts';
import type { Message } from './message.ts';
import { RELATED } from './messages/controls.ts';
import { echo, renderMissing, renderUnsure } from './messages/outcome.ts';
import { openPage } from './messages/page.ts';

export interface Response {
  outcome: Outcome;
  /** The page shown, where the outcome is an answer. */
  page?: Page;
  /** Everything the reader can reach, in order. */
  messages: Message[];
  /** The message to show first, as an index of `messages`. */
  first: number;
}

/** Where pages are shown from. */
export interface Shown {
  library: Library;
  /** Paths of the pages near the page at a path, nearest first, at most `most`; without it only what a page names is related. */
  related?(path: string, most: number): readonly string[];
}

/** What questions are asked of. */
export interface Searchable extends Shown {
  search(question: string, options?: SearchOptions): SearchResult;
}

/** A choice of the question menu that is not its own title: the page's key behind this. */
export const PAGE_PREFIX = 'page:';

/** So many passages are remembered as plain text: what is offered once is often offered again. */
const PASSAGES = 500;

const readPassage = remember(plainPassage, PASSAGES);

/** So many pages are offered where it is not clear which one is meant. */
const OFFERED = 5;

/** Characters of a section's name where it is said to fit best. */
const SECTION = 100;

/**
 * Answers a question. It may also be a page's title, or `page:` and a page's key, as the list of suggestions sends them.
 * `subjectText` is a subject's slug, its name, or something like it.
 */
export function respond(shelf: Searchable, question: string, subjectText = '', say: Say = speak()): Response {
  const { library } = shelf;
  const subject = findSubject(library, subjectText);
  const named = entryNamed(library, question, subject?.slug);
  if (named) return answerWith(shelf, named.path, say);
  const result = shelf.search(question, subject === undefined ? {} : { subject: subject.slug });
  const response = showOutcome(shelf, question, result, subject, say);
  if (subjectText.trim() === '' || subject !== undefined) return response;
  return withNote(response, say('page.noSubject', { subject: echo(subjectText, 60) }));
}

function showOutcome(
  shelf: Searchable,
  question: string,
  { outcome, matches }: SearchResult,
  subject: Subject | undefined,
  say: Say,
): Response {
  const { library } = shelf;
  const [best] = matches;
  switch (outcome) {
    case 'answer':
      return answerWith(shelf, best?.path ?? '', say, best);
    case 'unsure': {
      const candidates = matches.slice(0, OFFERED).flatMap((match) => candidate(library, match) ?? []);
      return { outcome, messages: [renderUnsure(question, candidates, say)], first: 0 };
    }
    case 'missing': {
      const nearest = subject ?? library.entryAt(best?.path ?? '')?.subjects[0];
      return { outcome, messages: [renderMissing(question, { subject, nearest }, say)], first: 0 };
    }
    default:
      return outcome satisfies never;
  }
}

/** Shows a page, opened where `match` says it answers best, with further questions to go on to. */
export function answerWith(shelf: Shown, path: string, say: Say = speak(), match?: Match): Response {
  const { library } = shelf;
  const found = library.page(path);
  if (found === undefined) return { outcome: 'missing', messages: [renderGone(say)], first: 0 };
  const page = { ...found, related: relatedTo(shelf, found) };
  const offset = match && passageStart(page, match.block);
  const context = { libraryName: library.name, say, ...(offset === undefined ? {} : { best: offset }) };
  const { section, ...opened } = openPage(page, context);
  const response: Response = { outcome: 'answer', page, ...opened };
  return section ? withNote(response, say('page.best', { section: echo(section, SECTION) })) : response;
}

/** Offers pages again that were offered before, as far as they are still there. */
export function offerAgain(library: Library, keys: readonly string[], say: Say = speak()): Message {
  const entries = keys.flatMap((key) => library.entryWithKey(key) ?? []);
  if (entries.length === 0) return renderGone(say);
  const candidates = entries.map(({ key, title, subjects }) => ({
    key,
    title,
    subject: subjects[0]?.name ?? '',
  }));
  return renderUnsure('', candidates, say);
}

/** The questions that the page's author names, then the nearest others until there are enough; each question once. */
function relatedTo({ library, related }: Shown, page: Page): PageEntry[] {
  const questions = new Map(page.related.map((entry) => [entry.title.toLowerCase(), entry]));
  if (questions.size >= RELATED || related === undefined) return [...questions.values()];
  for (const path of related(page.path, RELATED + questions.size)) {
    const entry = library.entryAt(path);
    const title = entry?.title.toLowerCase() ?? '';
    if (entry && questions.size < RELATED && !questions.has(title)) questions.set(title, entry);
  }
  return [...questions.values()];
}

/** The subject meant by a slug, a name, or something like a name. */
export function findSubject(library: Library, text: string): SubjectCount | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return undefined;
  const { subjects } = library;
  return (
    subjects.find(({ slug, name }) => slug === wanted || name.toLowerCase() === wanted) ??
    matchNames(subjects, wanted.slice(0, 100))[0]
  );
}

/** The page that a question names, by its title or as the list of suggestions does: it is shown without a search. */
export function entryNamed(
  library: Library,
  question: string,
  subject: string | undefined,
): PageEntry | undefined {
  if (question.startsWith(PAGE_PREFIX)) return library.entryWithKey(question.slice(PAGE_PREFIX.length));
  return library.entryTitled(question, subject);
}

function candidate(library: Library, { path, block }: Match) {
  const entry = library.entryAt(path);
  const text = library.answerAt(path);
  if (entry === undefined || text === undefined) return undefined;
  const { key, title, subjects } = entry;
  const passage = readPassage(findBlock(text, block)?.text ?? '');
  return { key, title, subject: subjects[0]?.name ?? '', passage };
}

/** Where a passage begins; of a heading, where the text below it does. */
function passageStart({ answer }: Page, number: number): number | undefined {
  const block = findBlock(answer, number);
  const isHeading = block !== undefined && block.lead === block.text.length;
  return (isHeading ? findBlock(answer, number + 1) : undefined)?.start ?? block?.start;
}

/** The page was there when its button was made, and is no more. */
function renderGone(say: Say): Message {
  return { content: say('page.gone'), embeds: [], rows: [] };
}

/** Puts a sentence above the message that is shown first. */
function withNote(response: Response, note: string): Response {
  return {
    ...response,
    messages: response.messages.map((message, index) =>
      index === response.first
        ? { ...message, content: [note, message.content].filter(Boolean).join('\n') }
        : message,
    ),
  };
}
